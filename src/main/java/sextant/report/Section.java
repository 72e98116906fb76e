package sextant.report;

import sextant.advice.Advice;
import sextant.advice.Rejection.Kind;
import sextant.catalogue.Catalogue;
import sextant.report.view.SturdyWords;
import sextant.report.view.Words;

/** A part of a text report. */
abstract class Section {

    final Advice advice;
    final Catalogue catalogue;
    final Style style;
    final Words words;
    final Canvas canvas;
    final WhyTree tree;
    private final SturdyWords sturdy;

    /** What all parts of a report share: what it tells, in which words, on which canvas. */
    record Page(Advice advice, Catalogue catalogue, Style style, Words words, Canvas canvas, SturdyWords sturdy) {}

    Section(Page page) {
        this.advice = page.advice();
        this.catalogue = page.catalogue();
        this.style = page.style();
        this.words = page.words();
        this.canvas = page.canvas();
        this.tree = new WhyTree(words, canvas);
        this.sturdy = page.sturdy();
    }

    abstract void write();

    /** How sturdy a recommendation is, where that was tried. */
    final void sturdiness(Kind kind, String id) {
        String line = sturdy.of(kind, id);
        if (!line.isEmpty()) {
            canvas.wrapped("   ", canvas.ink().dim(line));
        }
    }
}

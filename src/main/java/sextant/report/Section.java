package sextant.report;

import sextant.advice.Advice;
import sextant.catalogue.Catalogue;
import sextant.report.view.Words;

/** A part of a text report. */
abstract class Section {

    final Advice advice;
    final Catalogue catalogue;
    final Style style;
    final Words words;
    final Canvas canvas;
    final WhyTree tree;

    /** What all parts of a report share: what it tells, in which words, on which canvas. */
    record Page(Advice advice, Catalogue catalogue, Style style, Words words, Canvas canvas) {}

    Section(Page page) {
        this.advice = page.advice();
        this.catalogue = page.catalogue();
        this.style = page.style();
        this.words = page.words();
        this.canvas = page.canvas();
        this.tree = new WhyTree(words, canvas);
    }

    abstract void write();
}

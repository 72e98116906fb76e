package sextant.report;

import sextant.advice.Advice;
import sextant.report.view.Words;
import sextant.text.Texts;

/** One of two pieces of advice that are compared, with its words. */
record Side(Advice advice, Words words) {

    Side(Advice advice, Texts texts) {
        this(advice, new Words(texts, advice));
    }
}

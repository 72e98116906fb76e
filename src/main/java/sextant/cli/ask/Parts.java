package sextant.cli.ask;

import java.time.LocalDate;
import sextant.catalogue.Vocabulary;
import sextant.questionnaire.AnswerReader;
import sextant.questionnaire.AskedWords;
import sextant.questionnaire.CommandWords;
import sextant.text.Texts;

/**
 * What understands and words a session in one language.
 *
 * @param texts the language
 * @param words questions and answers in words
 * @param reader takes answers
 * @param commands tells commands from answers
 * @param vocabulary what people call things
 * @param today the day on which answers are given
 */
public record Parts(
        Texts texts,
        AskedWords words,
        AnswerReader reader,
        CommandWords commands,
        Vocabulary vocabulary,
        LocalDate today) {}

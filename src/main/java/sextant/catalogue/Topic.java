package sextant.catalogue;

import java.util.List;

/**
 * A topic of the questionnaire; its words are the texts {@code topics.<id>.name} and {@code topics.<id>.about}.
 *
 * @param id the id
 * @param sources the claims that say why it comes where it comes
 * @param questions its questions, in the order in which they are put
 */
public record Topic(String id, List<String> sources, List<Question> questions) {

    public Topic {
        sources = List.copyOf(sources);
        questions = List.copyOf(questions);
    }
}

package sextant.questionnaire;

import java.util.List;
import sextant.catalogue.Topic;

/**
 * How far a session has come, counting the questions that matter given the answers so far.
 *
 * @param topics the topics that have questions to put
 * @param detailsAnswered how many questions that only fill in the plan are answered
 * @param details how many such questions there are
 */
public record Progress(List<OfTopic> topics, int detailsAnswered, int details) {

    public Progress {
        topics = List.copyOf(topics);
    }

    /**
     * How far a topic has come.
     *
     * @param topic the topic
     * @param answered how many of its questions are answered, or known to have no answer
     * @param skipped how many were put off
     * @param all how many there are
     */
    public record OfTopic(Topic topic, int answered, int skipped, int all) {}

    /** How many questions are answered, details left out. */
    public int answered() {
        return topics.stream().mapToInt(OfTopic::answered).sum();
    }

    /** How many questions there are, details left out. */
    public int all() {
        return topics.stream().mapToInt(OfTopic::all).sum();
    }
}

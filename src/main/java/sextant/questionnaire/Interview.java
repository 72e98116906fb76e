package sextant.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Where a session stands: the questions that matter given the answers so far, and which comes next. Immutable. */
public final class Interview {

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final List<Asked> questions;

    /**
     * A session.
     *
     * @param questionnaire the questions
     * @param answers the answers so far
     */
    public Interview(Questionnaire questionnaire, Answers answers) {
        this(questionnaire, answers, Set.of());
    }

    /**
     * A session in which some questions need not be put any more.
     *
     * @param questionnaire the questions
     * @param answers the answers so far
     * @param needless the keys of questions to which no answer changes the advice, see {@link NeedlessSearch}
     */
    public Interview(Questionnaire questionnaire, Answers answers, Set<String> needless) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.questions = questionnaire.relevant(answers).stream()
                .filter(asked -> !needless.contains(asked.key()))
                .toList();
    }

    /** The answers so far. */
    public Answers answers() {
        return answers;
    }

    /** The session with an answer, new or in place of an earlier one. */
    public Interview with(Asked asked, Answer answer) {
        return new Interview(questionnaire, answers.with(asked.key(), answer));
    }

    /** The session as though a question had never been put. */
    public Interview without(Asked asked) {
        return new Interview(questionnaire, answers.without(asked.key()));
    }

    /** Every question that matters, answered or not, in order; what only fills in the plan comes last. */
    public List<Asked> questions() {
        return questions;
    }

    /** The question with a key, if it matters. */
    public Optional<Asked> question(String key) {
        return questions.stream().filter(asked -> asked.key().equals(key)).findFirst();
    }

    /** The first question that nobody has said anything to, details left out; empty when all have been put. */
    public Optional<Asked> next() {
        return questions.stream()
                .filter(asked -> !isDetail(asked))
                .filter(this::isUnput)
                .findFirst();
    }

    /** The first detail that nobody has said anything to; empty when all have been put. */
    public Optional<Asked> nextDetail() {
        return questions.stream()
                .filter(Interview::isDetail)
                .filter(this::isUnput)
                .findFirst();
    }

    /** The questions that still have no answer, those that were put off among them; details left out. */
    public List<Asked> open() {
        return unanswered().stream().filter(asked -> !isDetail(asked)).toList();
    }

    /** The questions that still have no answer, with the details. */
    List<Asked> unanswered() {
        return questions.stream().filter(this::isOpen).toList();
    }

    private boolean isUnput(Asked asked) {
        return answers.to(asked.key()).isEmpty();
    }

    private boolean isOpen(Asked asked) {
        return answers.to(asked.key()).filter(Answer::isFinal).isEmpty();
    }

    private static boolean isDetail(Asked asked) {
        return asked.question().detail();
    }

    /** How far it has come. */
    public Progress progress() {
        List<Progress.OfTopic> topics = questionnaire.topics().stream()
                .map(topic -> new Progress.OfTopic(
                        topic,
                        count(asked -> asked.topic().equals(topic) && !isDetail(asked) && !isOpen(asked)),
                        count(asked ->
                                asked.topic().equals(topic) && !isDetail(asked) && isOpen(asked) && !isUnput(asked)),
                        count(asked -> asked.topic().equals(topic) && !isDetail(asked))))
                .filter(topic -> topic.all() > 0)
                .toList();
        return new Progress(topics, count(asked -> isDetail(asked) && !isOpen(asked)), count(Interview::isDetail));
    }

    private int count(Predicate<Asked> which) {
        return (int) questions.stream().filter(which).count();
    }

    /** The profile that the answers make. */
    public ObjectNode profile() {
        return questionnaire.profile(answers);
    }
}

package sextant.cli.ask;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import sextant.questionnaire.Asked;
import sextant.questionnaire.Interview;

/** Which question is put next, and which one was put before. */
final class Itinerary {

    private final Deque<String> agenda = new ArrayDeque<>();
    private final Deque<String> trail = new ArrayDeque<>();
    private boolean details;

    /** Puts some questions next, whatever was said to them. */
    void visit(List<Asked> questions) {
        questions.forEach(asked -> agenda.addLast(asked.key()));
    }

    /** Puts the questions that only fill in the plan. */
    void visitDetails() {
        details = true;
    }

    /** Puts nothing more but what has never been put. */
    void clear() {
        agenda.clear();
        details = false;
    }

    /** The next question; empty when it is time to look at all answers. */
    Optional<Asked> next(Interview interview) {
        while (!agenda.isEmpty()) {
            Optional<Asked> asked = interview.question(agenda.peekFirst());
            if (asked.isPresent()) {
                return asked;
            }
            agenda.removeFirst();
        }
        Optional<Asked> next = interview.next().or(() -> details ? interview.nextDetail() : Optional.empty());
        details = details && next.isPresent();
        return next;
    }

    /** Notes that a question is done with. */
    void done(Asked asked) {
        agenda.remove(asked.key());
        trail.remove(asked.key());
        trail.addLast(asked.key());
    }

    /** Goes back to the question before; false when there is none. */
    boolean back(Asked from, Interview interview) {
        while (!trail.isEmpty()) {
            String before = trail.removeLast();
            if (!before.equals(from.key()) && interview.question(before).isPresent()) {
                if (!from.key().equals(agenda.peekFirst())) {
                    agenda.addFirst(from.key());
                }
                agenda.addFirst(before);
                return true;
            }
        }
        return false;
    }
}

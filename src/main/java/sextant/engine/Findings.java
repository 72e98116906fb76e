package sextant.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sextant.advice.ActionAdvice;
import sextant.advice.ActionAdvice.Kind;
import sextant.advice.ActionAdvice.Served;
import sextant.advice.Severity;
import sextant.advice.SmartDraft;
import sextant.advice.Warning;

/**
 * What the warn rules found, in the user's facts, in the plan, and in the goals that we drafted ourselves.
 *
 * @param all the findings, most severe first
 */
record Findings(List<Warning> all) {

    /** Our own gaps stand with the goals they are about; what would make the plan fail is a warning. */
    List<Warning> told() {
        return all.stream()
                .filter(one -> one.severity() != Severity.INFO || !isAboutDraft(one))
                .toList();
    }

    /** The warnings that name something wrong, by code. */
    Stream<String> wrong() {
        return all.stream().filter(one -> one.severity() != Severity.INFO).map(Warning::code);
    }

    /** The codes of all findings. */
    Set<String> codes() {
        return codes(all);
    }

    /** An action with what it serves as users know it: what a check of our own draft asks for serves the drafted goal. */
    ActionAdvice serving(ActionAdvice action) {
        Set<String> told = codes(told());
        List<Served> serves = action.serves().stream()
                .flatMap(one -> one.kind() != Kind.WARNING || told.contains(one.id()) ? Stream.of(one) : drafts(one))
                .distinct()
                .toList();
        return new ActionAdvice(
                action.action(), action.rank(), action.step(), serves, action.facts(), action.sources());
    }

    private Stream<Served> drafts(Served finding) {
        return all.stream()
                .filter(one -> one.code().equals(finding.id()))
                .flatMap(one -> SmartDraft.goalOf(one.about()).stream())
                .map(goal -> new Served(Kind.GOAL, goal));
    }

    private static boolean isAboutDraft(Warning finding) {
        return SmartDraft.goalOf(finding.about()).isPresent();
    }

    private static Set<String> codes(List<Warning> findings) {
        return findings.stream().map(Warning::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

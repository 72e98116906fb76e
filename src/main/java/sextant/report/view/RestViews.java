package sextant.report.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import sextant.advice.ActionAdvice;
import sextant.advice.DefaultUsed;
import sextant.advice.Evidence;
import sextant.advice.OpenQuestion;
import sextant.advice.Rejection;
import sextant.advice.WatchedMetric;
import sextant.catalogue.Step;
import sextant.input.Json;

/** Makes the views of what follows the plan: work, what to watch, what was left out, what is not known. */
final class RestViews {

    private final Telling telling;
    private final Words words;

    RestViews(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
    }

    List<StepView> steps() {
        return Arrays.stream(Step.values()).flatMap(this::step).toList();
    }

    private Stream<StepView> step(Step step) {
        List<StepView.ActionView> actions = telling.advice().actions().stream()
                .filter(action -> action.step() == step)
                .map(this::action)
                .toList();
        return actions.isEmpty() ? Stream.empty() : Stream.of(new StepView(words.value(step), actions));
    }

    private StepView.ActionView action(ActionAdvice action) {
        ActionWords said = new ActionWords(words, telling.advice());
        Cited how = telling.notes().cited(said.how(action), action.sources());
        return new StepView.ActionView(action.rank(), said.what(action), how, said.serves(action, Integer.MAX_VALUE));
    }

    List<WatchView> watch() {
        Map<String, TreeSet<String>> byReason = new TreeMap<>();
        for (WatchedMetric watched : telling.advice().watch()) {
            byReason.computeIfAbsent(watched.reason(), unused -> new TreeSet<>())
                    .add(words.metric(watched.metric()));
        }
        return byReason.entrySet().stream()
                .map(entry -> new WatchView(words.list(entry.getValue()), words.say("watch." + entry.getKey())))
                .toList();
    }

    List<RejectionView> rejected() {
        return telling.advice().rejected().stream().map(this::rejection).toList();
    }

    private RejectionView rejection(Rejection rejection) {
        RejectionWords said = new RejectionWords(words);
        String goal = rejection.goal();
        return new RejectionView(
                words.say("page.kinds." + Json.name(rejection.kind())),
                said.name(rejection),
                goal == null ? "" : words.goal(goal),
                rejection.score(),
                said.cause(rejection),
                words.clauses(rejection.evidence().stream().map(this::weighed).toList()));
    }

    private String weighed(Evidence evidence) {
        String weight = words.weight(evidence.weight());
        return words.say("page.weighed", Map.of("weight", weight, "clause", words.clause(evidence)));
    }

    List<QuestionView> questions() {
        return telling.advice().openQuestions().stream().map(this::question).toList();
    }

    private QuestionView question(OpenQuestion question) {
        return new QuestionView(words.label(question.fact()), words.help(question.fact()), question.fact());
    }

    List<DefaultView> defaults() {
        return telling.advice().defaults().stream().map(this::number).toList();
    }

    private DefaultView number(DefaultUsed used) {
        String name = words.text("thresholds." + used.threshold() + ".name", Map.of());
        return new DefaultView(
                telling.notes().cited(name, List.of(used.source())), words.amount(used.value(), used.unit()));
    }
}

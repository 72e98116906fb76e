package sextant.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sextant.advice.Fact;
import sextant.advice.KpiAdvice;
import sextant.advice.SmartDraft;
import sextant.advice.SmartDraft.Judgement;
import sextant.engine.facts.FactSheet;
import sextant.profile.StatedGoal;

/** Drafts a chosen goal as a SMART goal. */
public final class Drafter {

    private static final List<String> PLACE = List.of("organisation.areas", "organisation.radius");
    private static final List<String> PEOPLE = List.of("audience.who", "audience.ageBands", "audience.places");

    private final Stated stated;
    private final FactSheet sheet;
    private final LocalDate asOf;

    public Drafter(Stated stated, FactSheet sheet, LocalDate asOf) {
        this.stated = stated;
        this.sheet = sheet;
        this.asOf = asOf;
    }

    /** The day by which to reach a goal: the user's own, or the last of its KPIs' own, where one is still to come; otherwise a horizon away. */
    public LocalDate deadline(String goal, int months) {
        return ownGoal(goal)
                .map(found -> stated.goals().get(found).deadline())
                .filter(day -> day.isAfter(asOf))
                .or(() -> stated.deadlinesOfKpis(goal).stream()
                        .filter(day -> day.isAfter(asOf))
                        .max(Comparator.naturalOrder()))
                .orElse(asOf.plusMonths(months));
    }

    private Optional<Integer> ownGoal(String goal) {
        return stated.goalAt(own -> goal.equals(own.goal()) && own.deadline() != null)
                .or(() -> stated.goalAt(own -> goal.equals(own.goal())));
    }

    /** The draft; its checks are made later, by the same rules that check the user's goals. */
    public SmartDraft draft(String goal, @Nullable String platform, List<KpiAdvice> kpis, LocalDate deadline) {
        List<String> measured = kpis.stream()
                .filter(kpi -> kpi.goal().equals(goal) || kpi.alsoServes().contains(goal))
                .map(KpiAdvice::metric)
                .toList();
        return new SmartDraft(
                platform, scope(goal), measured, achievable(goal, kpis), realistic(), deadline, List.of());
    }

    /** Where and for whom: what the user wrote with the goal, otherwise what is known of organisation and audience. */
    private List<Fact> scope(String goal) {
        Optional<String> own = ownGoal(goal).map(i -> "goals[" + i + "]");
        List<Fact> scope = new ArrayList<>(either(own.map(path -> path + ".area"), PLACE));
        scope.addAll(either(own.map(path -> path + ".audience"), PEOPLE));
        return scope;
    }

    private List<Fact> either(Optional<String> own, List<String> otherwise) {
        return own.flatMap(sheet::at)
                .map(List::of)
                .orElseGet(() -> otherwise.stream()
                        .flatMap(path -> sheet.matching(path).stream())
                        .toList());
    }

    private Judgement achievable(String goal, List<KpiAdvice> kpis) {
        Optional<Fact> own = stated.goalAt(stated -> goal.equals(stated.goal()) && stated.why() != null)
                .flatMap(i -> sheet.at("goals[" + i + "].why"));
        if (own.isPresent()) {
            return new Judgement("own-reason", List.of(own.get()));
        }
        List<Fact> baselines = kpis.stream()
                .filter(kpi -> kpi.goal().equals(goal)
                        && kpi.baseline() != null
                        && kpi.target().value() != null)
                .flatMap(kpi -> Optional.ofNullable(kpi.baseline()).stream())
                .flatMap(baseline -> baseline.facts().stream())
                .distinct()
                .toList();
        return new Judgement(baselines.isEmpty() ? "baseline-first" : "from-baseline", baselines);
    }

    private Judgement realistic() {
        Optional<Fact> budget = sheet.at("resources.paidBudget");
        Optional<Fact> hours = sheet.at("resources.hoursPerWeek");
        List<Fact> facts = new ArrayList<>();
        budget.ifPresent(facts::add);
        sheet.at("resources.currency").filter(unused -> budget.isPresent()).ifPresent(facts::add);
        hours.ifPresent(facts::add);
        String money = budget.isEmpty() ? "" : isZero(budget.get()) ? "no-money" : "money";
        String time = hours.isEmpty() ? "" : "hours";
        String code = money.isEmpty() ? time : time.isEmpty() ? money : money + "-and-" + time;
        return new Judgement(code.isEmpty() ? "unknown-means" : code, facts);
    }

    private static boolean isZero(Fact fact) {
        return fact.value() instanceof java.math.BigDecimal value && value.signum() == 0;
    }

    /** The user's own goal of this kind, if there is one. */
    public Optional<StatedGoal> own(String goal) {
        return ownGoal(goal).map(i -> stated.goals().get(i));
    }
}

package sextant.engine.compile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;
import sextant.engine.facts.Formulas;
import sextant.input.Checked;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;
import sextant.rulebook.Stage;

/** The rules of a rulebook, ready to run: one base for each stage. Immutable and thread-safe. */
public final class RuleBases {

    private final Map<Stage, KieBase> bases = new EnumMap<>(Stage.class);
    private final Map<Stage, Map<String, RuleOutline>> byName = new EnumMap<>(Stage.class);
    private final Map<Stage, Set<String>> globals = new EnumMap<>(Stage.class);
    private final List<RuleOutline> outlines;

    private RuleBases(List<RuleOutline> outlines) {
        this.outlines = outlines;
        outlines.forEach(outline -> byName.computeIfAbsent(outline.stage(), unused -> new HashMap<>())
                .put(outline.name(), outline));
    }

    /**
     * Makes the rules of a rulebook ready: from the cache when the same ones were compiled before, otherwise through gate,
     * check and compiler.
     *
     * @param trusted whether this very rulebook is known to have passed the check
     */
    public static Checked<RuleBases> of(Rulebook rulebook, Formulas formulas, RuleStore store, boolean trusted) {
        return store.compiled(rulebook, formulas, trusted).then(RuleBases::load);
    }

    private static Checked<RuleBases> load(CompiledRules rules) {
        RuleBases bases = new RuleBases(rules.outlines());
        ClassLoader loader = new RuleClassLoader(rules.classes());
        for (Stage stage : Stage.values()) {
            List<Model> models = rules.models().stream()
                    .filter(name -> name.startsWith(stage.folder() + "."))
                    .map(name -> model(name, loader))
                    .toList();
            bases.globals.put(
                    stage,
                    models.stream()
                            .flatMap(model -> model.getGlobals().stream())
                            .map(global -> global.getName())
                            .collect(Collectors.toSet()));
            bases.bases.put(stage, KieBaseBuilder.createKieBaseFromModel(models, configuration()));
        }
        return Checked.of(bases, List.of());
    }

    /** With shared beta nodes Drools 10.2 loses matches of some rules with {@code or} and {@code not}, by number of rules. */
    private static KieBaseConfiguration configuration() {
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(ShareBetaNodesOption.NO);
        return configuration;
    }

    private static Model model(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a compiled model can be loaded", e);
        }
    }

    /** The outlines of all rules. */
    public List<RuleOutline> outlines() {
        return outlines;
    }

    /** The outlines of the rules of a stage, by the rule's name. */
    public Map<String, RuleOutline> outlines(Stage stage) {
        return byName.getOrDefault(stage, Map.of());
    }

    /** Whether a rule of a stage uses a global. */
    public boolean uses(Stage stage, String global) {
        return globals.getOrDefault(stage, Set.of()).contains(global);
    }

    /** A new session over the rules of a stage. */
    public KieSession session(Stage stage) {
        KieBase base = bases.get(stage);
        if (base == null) {
            throw new IllegalStateException("every stage has a base");
        }
        return base.newKieSession();
    }
}

package sextant.engine.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.KieServices;
import sextant.engine.facts.Formulas;
import sextant.input.Checked;
import sextant.input.Problem;
import sextant.rulebook.Digest;
import sextant.rulebook.RuleFile;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;

/** Where compiled rules come from: a cache in a folder, or the compiler. */
public final class RuleStore {

    private final Optional<RuleCache> cache;
    private final String engine;

    private RuleStore(Optional<RuleCache> cache, String engine) {
        this.cache = cache;
        this.engine = engine;
    }

    /**
     * A store that keeps what it compiles.
     *
     * @param folder the folder to keep it in; made when needed
     * @param engine the version of the program: another one compiles anew
     */
    public static RuleStore in(Path folder, String engine) {
        return new RuleStore(Optional.of(new RuleCache(folder)), engine);
    }

    /** A store that keeps nothing. */
    public static RuleStore none() {
        return new RuleStore(Optional.empty(), "");
    }

    /** The snapshot of a rulebook with this digest, which has passed every check before. */
    public Optional<byte[]> snapshot(String digest) {
        return cache.flatMap(found -> found.snapshot(key(digest)));
    }

    /** Keeps the snapshot of a rulebook with this digest, now that it has passed every check. */
    public void keepSnapshot(String digest, byte[] snapshot) {
        cache.ifPresent(target -> target.keepSnapshot(key(digest), snapshot));
    }

    Checked<CompiledRules> compiled(Rulebook rulebook, Formulas formulas, boolean trusted) {
        String key = key(Digest.exact(ruleTexts(rulebook)));
        Optional<CompiledRules> kept = cache.flatMap(found -> found.find(key));
        if (kept.isPresent()) {
            return Checked.of(
                    kept.get(), trusted ? List.of() : check(rulebook, kept.get().outlines(), formulas));
        }
        Checked<CompiledRules> compiled = compile(rulebook, formulas);
        compiled.value().ifPresent(rules -> cache.ifPresent(target -> target.keep(key, rules)));
        return compiled;
    }

    private static NavigableMap<String, String> ruleTexts(Rulebook rulebook) {
        NavigableMap<String, String> texts = new TreeMap<>();
        rulebook.rules().forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }

    private static List<Problem> check(Rulebook rulebook, List<RuleOutline> outlines, Formulas formulas) {
        List<Problem> problems = new ArrayList<>(formulas.problems());
        problems.addAll(OutlineCheck.check(rulebook, outlines, formulas));
        return problems;
    }

    private static Checked<CompiledRules> compile(Rulebook rulebook, Formulas formulas) {
        List<Problem> problems = new ArrayList<>();
        List<RuleOutline> outlines = new ArrayList<>();
        for (RuleFile file : rulebook.rules()) {
            outlines.addAll(RuleGate.outlines(file, problems));
        }
        problems.addAll(check(rulebook, outlines, formulas));
        return Checked.of(rulebook.rules(), problems).then(files -> RuleCompiler.compile(files, outlines));
    }

    private String key(String digest) {
        NavigableMap<String, String> parts = new TreeMap<>();
        parts.put("digest", digest);
        parts.put("drools", String.valueOf(KieServices.class.getPackage().getImplementationVersion()));
        parts.put("engine", engine);
        parts.put("build", Build.FINGERPRINT);
        return Digest.exact(parts);
    }
}

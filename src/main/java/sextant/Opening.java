package sextant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sextant.engine.Engine;
import sextant.engine.Version;
import sextant.engine.compile.RuleStore;
import sextant.input.Checked;
import sextant.input.Problem;
import sextant.profile.Profile;
import sextant.rulebook.AskedCheck;
import sextant.rulebook.Citations;
import sextant.rulebook.ClaimCheck;
import sextant.rulebook.Digest;
import sextant.rulebook.RuleOutline;
import sextant.rulebook.Rulebook;
import sextant.rulebook.RulebookFiles;
import sextant.rulebook.RulebookReader;
import sextant.rulebook.RulebookSnapshot;
import sextant.text.TextCheck;

/** Opens rulebooks: reads, checks and compiles them, or takes what was kept of one that has passed before. */
final class Opening {

    private Opening() {}

    /** The engine of the rulebook in a folder, or all its problems. */
    static Checked<Engine> open(Path rulebook, Options options) {
        RuleStore store = options.cache()
                .map(folder -> RuleStore.in(folder, Version.CURRENT))
                .orElseGet(RuleStore::none);
        return RulebookFiles.below(rulebook)
                .then(files -> known(files, store, options).orElseGet(() -> checked(files, store)));
    }

    /** The engine of a rulebook that has passed every check before; empty for any other. */
    private static Optional<Checked<Engine>> known(RulebookFiles files, RuleStore store, Options options) {
        return Optional.of(Digest.of(files.texts()))
                .filter(unused -> !options.recheck())
                .flatMap(store::snapshot)
                .flatMap(bytes -> RulebookSnapshot.rulebook(bytes, files))
                .map(rulebook -> Engine.of(rulebook, store, true));
    }

    private static Checked<Engine> checked(RulebookFiles files, RuleStore store) {
        Checked<Engine> engine = RulebookReader.read(files).then(rulebook -> checked(rulebook, store));
        engine.value()
                .map(Engine::rulebook)
                .ifPresent(rulebook -> store.keepSnapshot(rulebook.stamp().digest(), RulebookSnapshot.bytes(rulebook)));
        return engine;
    }

    private static Checked<Engine> checked(Rulebook rulebook, RuleStore store) {
        return Engine.of(rulebook, store, false).then(engine -> Checked.of(engine, problems(rulebook, engine)));
    }

    private static List<Problem> problems(Rulebook rulebook, Engine engine) {
        List<RuleOutline> rules = engine.outlines();
        List<Problem> problems = new ArrayList<>(TextCheck.check(rulebook, rules, Profile.class));
        problems.addAll(ClaimCheck.check(rulebook, Citations.of(rulebook, rules)));
        problems.addAll(AskedCheck.check(rulebook, engine.factsInUse()));
        return problems;
    }
}

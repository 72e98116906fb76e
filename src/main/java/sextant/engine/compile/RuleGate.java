package sextant.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.rulebook.RuleFile;
import sextant.rulebook.RuleOutline;

/**
 * The gate before the compiler. Rule files are code: whatever is not needed to state a rule is refused here, before
 * anything of it is compiled or run. This contains mistakes and casual abuse; rulebooks of people that are not trusted
 * at all belong in a process of their own.
 */
final class RuleGate {

    private final RuleFile file;
    private final List<Problem> problems;

    private RuleGate(RuleFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The outlines of a file's rules; adds every problem of the file. */
    static List<RuleOutline> outlines(RuleFile file, List<Problem> problems) {
        return new RuleGate(file, problems).outlines();
    }

    private List<RuleOutline> outlines() {
        try {
            return checkEscapes() ? parsed() : List.of();
        } catch (StackOverflowError e) { // neither the parser nor the compiler has a limit of its own for nesting
            problems.add(problem("rule-syntax", 1, Map.of("what", "too-deep")));
            return List.of();
        }
    }

    /**
     * Escapes could smuggle anything past the gate into the code that the compiler makes, and block comments could hide
     * code behind what looks like a remark; no rule needs either.
     */
    private boolean checkEscapes() {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (String forbidden : List.of("\\", "/*")) {
                if (lines.get(i).contains(forbidden)) {
                    forbid(forbidden, i + 1, Set.of());
                    return false;
                }
            }
        }
        return true;
    }

    private List<RuleOutline> parsed() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = parse(parser);
        if (parsed == null || parser.hasErrors()) {
            parser.getErrors().forEach(this::addSyntax);
            return List.of();
        }
        checkHead(parsed);
        List<RuleOutline> outlines = new ArrayList<>();
        parsed.getRules()
                .forEach(
                        rule -> new RuleOutliner(file, rule, problems).outline().ifPresent(outlines::add));
        return outlines;
    }

    private @Nullable PackageDescr parse(DrlParser parser) {
        try {
            return parser.parse(false, file.text());
        } catch (DroolsParserException e) {
            problems.add(problem("rule-syntax", e.getLineNumber(), Map.of("what", String.valueOf(e.getMessage()))));
            return null;
        }
    }

    private void addSyntax(DroolsError error) {
        int line = error instanceof ParserError parserError ? parserError.getRow() : 0;
        String what = error.getMessage().lines().findFirst().orElse("").replaceFirst("^\\[[^]]*] *", "");
        problems.add(problem("rule-syntax", line, Map.of("what", what)));
    }

    private void checkHead(PackageDescr parsed) {
        if (!parsed.getName().equals(file.expectedPackage())) {
            problems.add(problem(
                    "rule-wrong-package",
                    parsed.getLine(),
                    Map.of("value", parsed.getName(), "expected", file.expectedPackage())));
        }
        for (ImportDescr imported : parsed.getImports()) {
            if (!RuleLanguage.IMPORTS.contains(imported.getTarget())) {
                forbid("import " + imported.getTarget(), imported.getLine(), RuleLanguage.IMPORTS);
            }
        }
        parsed.getGlobals().forEach(this::checkGlobal);
        forbidAll("import function", parsed.getFunctionImports());
        forbidAll("import accumulate", parsed.getAccumulateImports());
        forbidAll("an attribute", parsed.getAttributes());
        forbidAll("function", parsed.getFunctions());
        forbidAll("declare", parsed.getTypeDeclarations());
        forbidAll("declare", parsed.getEnumDeclarations());
        forbidAll("entry-point", parsed.getEntryPointDeclarations());
        forbidAll("window", parsed.getWindowDeclarations());
    }

    private void checkGlobal(GlobalDescr global) {
        Class<?> expected = RuleLanguage.globals(file.stage()).get(global.getIdentifier());
        if (expected == null || !expected.getSimpleName().equals(global.getType())) {
            forbid(
                    "global " + global.getType() + " " + global.getIdentifier(),
                    global.getLine(),
                    RuleLanguage.globals(file.stage()).keySet());
        }
    }

    private void forbidAll(String what, Iterable<? extends BaseDescr> descriptions) {
        descriptions.forEach(description -> forbid(what, description.getLine(), Set.of()));
    }

    private void forbid(String what, int line, Set<String> allowed) {
        problems.add(problem(
                        "rule-forbidden",
                        line,
                        Map.of("value", what, "expected", String.join(", ", new TreeSet<>(allowed))))
                .suggesting(what.substring(what.lastIndexOf(' ') + 1), allowed));
    }

    private Problem problem(String code, int line, Map<String, Object> arguments) {
        return Problem.error(code, Place.of(file.path(), Math.max(line, 0)), arguments);
    }
}

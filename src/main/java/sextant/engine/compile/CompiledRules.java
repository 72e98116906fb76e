package sextant.engine.compile;

import java.util.List;
import java.util.Map;
import sextant.rulebook.RuleOutline;

/**
 * Rules as the compiler left them; this is what the cache keeps.
 *
 * @param outlines the outlines of the rules
 * @param models the names of the classes that hold the rules of a package each
 * @param classes the classes, by name
 */
record CompiledRules(List<RuleOutline> outlines, List<String> models, Map<String, byte[]> classes) {}

package sextant.engine.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import sextant.input.Checked;
import sextant.input.Place;
import sextant.input.Problem;
import sextant.rulebook.RuleFile;
import sextant.rulebook.RuleOutline;

/** Compiles rules that have passed the gate, into one model class for each rule file. */
final class RuleCompiler {

    private static final String FOLDER = "src/main/resources/";
    private static final String MODEL_LIST = "drools-model";

    private RuleCompiler() {}

    static Checked<CompiledRules> compile(List<RuleFile> files, List<RuleOutline> outlines) {
        KieServices services = KieServices.get();
        // a GAV of its own: with the default one, builds at the same time get each other's result
        ReleaseId release =
                services.newReleaseId("sextant", "rules", UUID.randomUUID().toString());
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        files.forEach(file -> system.write(FOLDER + file.path(), file.text()));
        try {
            return result(services.newKieBuilder(system), outlines);
        } catch (RuntimeException e) { // the model builder throws on some type errors instead of reporting them
            return Checked.refused(second(files, String.valueOf(e.getMessage())));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static Checked<CompiledRules> result(KieBuilder builder, List<RuleOutline> outlines) {
        builder.buildAll(ExecutableModelProject.class);
        List<Problem> problems = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(RuleCompiler::problem)
                .distinct()
                .toList();
        return problems.isEmpty()
                ? Checked.of(compiled((InternalKieModule) builder.getKieModule(), outlines), List.of())
                : Checked.refused(problems);
    }

    private static CompiledRules compiled(InternalKieModule module, List<RuleOutline> outlines) {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                String type =
                        name.substring(0, name.length() - ".class".length()).replace('/', '.');
                classes.put(type, module.getBytes(name));
            } else if (name.endsWith(MODEL_LIST)) {
                models.addAll(modelNames(module.getBytes(name)));
            }
        }
        return new CompiledRules(List.copyOf(outlines), models.stream().sorted().toList(), classes);
    }

    private static List<String> modelNames(byte[] list) {
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(":"))
                .toList();
    }

    private static Problem problem(Message message) {
        String path = message.getPath() == null ? "" : message.getPath().replace(FOLDER, "");
        return Problem.error(
                "rule-syntax",
                Place.of(path, Math.max(0, message.getLine())),
                Map.of(
                        "what",
                        String.valueOf(message.getText()).lines().findFirst().orElse("")));
    }

    /** Where the model builder gives up without a place, the classic builder often knows it. */
    private static List<Problem> second(List<RuleFile> files, String what) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        files.forEach(file -> system.write(FOLDER + file.path(), file.text()));
        List<Problem> problems = services
                .newKieBuilder(system)
                .buildAll(org.drools.compiler.kie.builder.impl.DrlProject.class)
                .getResults()
                .getMessages(Message.Level.ERROR)
                .stream()
                .map(RuleCompiler::problem)
                .toList();
        return problems.isEmpty()
                ? List.of(Problem.error("rule-syntax", Place.of("rules"), Map.of("what", what)))
                : problems;
    }
}

package sextant;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports point in one direction only, and Drools stays behind its door. */
final class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Set<String> BELOW_EXPLAIN = Set.of(
            "sextant.input",
            "sextant.catalogue",
            "sextant.profile",
            "sextant.advice",
            "sextant.rulebook",
            "sextant.engine");

    /** What each room may import. A room that is not named here has to be added, with a reason. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("sextant.input", Set.of()),
            Map.entry("sextant.catalogue", Set.of("sextant.input")),
            Map.entry("sextant.profile", Set.of("sextant.input", "sextant.catalogue")),
            Map.entry("sextant.advice", Set.of("sextant.input", "sextant.catalogue")),
            Map.entry(
                    "sextant.rulebook",
                    Set.of("sextant.input", "sextant.catalogue", "sextant.profile", "sextant.advice")),
            Map.entry(
                    "sextant.engine",
                    Set.of(
                            "sextant.input",
                            "sextant.catalogue",
                            "sextant.profile",
                            "sextant.advice",
                            "sextant.rulebook")),
            Map.entry("sextant.explain", BELOW_EXPLAIN),
            Map.entry(
                    "sextant.text", Set.of("sextant.input", "sextant.catalogue", "sextant.advice", "sextant.rulebook")),
            Map.entry("sextant.report", and(BELOW_EXPLAIN, "sextant.explain", "sextant.text")),
            Map.entry("sextant.questionnaire", and(BELOW_EXPLAIN, "sextant.explain", "sextant.text")),
            Map.entry("sextant", and(BELOW_EXPLAIN, "sextant.explain", "sextant.text", "sextant.questionnaire")),
            Map.entry("sextant.workbench", and(BELOW_EXPLAIN, "sextant.explain", "sextant.text", "sextant")),
            Map.entry("sextant.intake", and(BELOW_EXPLAIN, "sextant.explain", "sextant.text")),
            Map.entry(
                    "sextant.cli",
                    and(
                            BELOW_EXPLAIN,
                            "sextant.explain",
                            "sextant.text",
                            "sextant.questionnaire",
                            "sextant.report",
                            "sextant.workbench",
                            "sextant.intake",
                            "sextant")));

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static Set<String> and(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void a_room_imports_only_what_it_may() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass one : CLASSES) {
            Set<String> allowed = MAY_IMPORT.getOrDefault(room(one), Set.of());
            one.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(ArchitectureTest::isOurs)
                    .filter(other -> !room(other).equals(room(one)) && !allowed.contains(room(other)))
                    .forEach(other -> broken.add(one.getName() + " imports " + other.getName()));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_room_is_on_the_list() {
        Set<String> rooms = new TreeSet<>();
        CLASSES.forEach(one -> rooms.add(room(one)));
        assertThat(rooms).isSubsetOf(MAY_IMPORT.keySet()).contains("sextant.input", "sextant.engine", "sextant");
    }

    @Test
    void no_packages_import_each_other() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                        return SliceIdentifier.of(javaClass.getPackageName());
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void only_the_engine_and_its_compiler_see_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("sextant.engine", "sextant.engine.compile")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void what_must_know_no_words_does_not_see_them() {
        noClasses()
                .that()
                .resideInAnyPackage("sextant.advice..", "sextant.engine..", "sextant.explain..", "sextant.profile..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sextant.text..", "com.ibm.icu..", "java.text..")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_ends_the_program_or_speaks_to_the_terminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("sextant.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void nobody_asks_the_clock_behind_the_back_of_the_options() {
        noClasses()
                .that()
                .resideInAnyPackage("sextant.engine..", "sextant.profile..", "sextant.rulebook..", "sextant.advice..")
                .should()
                .callMethodWhere(describe(
                        "reads a clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")))
                .check(CLASSES);
    }

    @Test
    void every_package_says_what_lives_there_and_that_nothing_is_null_unsaid() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(TestAdvisor.text(folder.resolve("package-info.java")))
                            .startsWith("/**")
                            .contains("@NullMarked"));
        }
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().equals("sextant") || one.getPackageName().startsWith("sextant.");
    }

    /** The package, that of the engine with all below it. */
    private static String room(JavaClass one) {
        String[] parts = one.getPackageName().split("\\.", -1);
        return parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }
}

package sextant.engine.compile;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Loads compiled rules. They see Sextant's rule language, Drools and the basics of Java, and nothing else. */
final class RuleClassLoader extends ClassLoader {

    private static final String[] VISIBLE = {
        "java.lang.", "java.util.", "java.math.", "java.time.", "java.io.Serializable", "java.io.Externalizable",
        "java.io.Object", "java.io.IOException", "org.drools.", "org.kie.", "sextant.advice.", "sextant.catalogue.",
        "sextant.engine.rule.", "sextant.profile."
    };
    private static final Set<String> HIDDEN = Set.of(
            "java.lang.Runtime", "java.lang.ProcessBuilder", "java.lang.System", "java.lang.Thread", "java.lang.Class");
    private static final String REFLECTION = "java.lang.reflect.";

    private final Map<String, byte[]> classes;

    RuleClassLoader(Map<String, byte[]> classes) {
        super(RuleClassLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (classes.containsKey(name) || isVisible(name)) {
            return super.loadClass(name, resolve);
        }
        throw new ClassNotFoundException(name);
    }

    private static boolean isVisible(String name) {
        return !HIDDEN.contains(name)
                && !name.startsWith(REFLECTION)
                && Arrays.stream(VISIBLE).anyMatch(name::startsWith);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}

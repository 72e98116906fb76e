package sextant.rulebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The stages through which facts become advice; each has a folder of the same name. */
public enum Stage {
    DERIVE,
    WEIGH,
    CHOOSE,
    WARN;

    /** The stages that decide what is recommended. */
    public static final Set<Stage> CHOOSING = Set.of(DERIVE, WEIGH, CHOOSE);

    /** The name of its folder and of the first part of its rules' packages. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of a folder. */
    public static Optional<Stage> of(String folder) {
        return Arrays.stream(values())
                .filter(stage -> stage.folder().equals(folder))
                .findFirst();
    }
}

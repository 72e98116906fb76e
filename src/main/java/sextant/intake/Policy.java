package sextant.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of numbers that a profile has already.
 *
 * @param overwrites whether they are replaced, everywhere; null to ask
 * @param byBlock whether they are replaced, by the part of the profile
 */
public record Policy(@Nullable Boolean overwrites, Map<Block, Boolean> byBlock) {

    /** The answers to the question of a conflict. */
    static final String KEEP = "keep";

    static final String OVERWRITE = "overwrite";

    public Policy {
        byBlock = Map.copyOf(byBlock);
    }

    /** The policy of the options: null where neither was given. */
    public static Policy of(@Nullable Boolean overwrites) {
        return new Policy(overwrites, Map.of());
    }

    /** Whether numbers of a part of the profile are replaced; empty when that has to be asked. */
    Optional<Boolean> overwrites(Block block) {
        return Optional.ofNullable(overwrites == null ? byBlock.get(block) : overwrites);
    }

    /** The same with the answer to a question about a part of the profile. */
    public Policy answered(Block block, String answer) {
        Map<Block, Boolean> more = new TreeMap<>(byBlock);
        more.put(block, answer.equals(OVERWRITE));
        return new Policy(overwrites, more);
    }
}

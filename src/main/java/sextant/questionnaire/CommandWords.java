package sextant.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sextant.input.Json;
import sextant.input.Nearest;
import sextant.profile.FactShape;
import sextant.text.Texts;

/** Tells commands from answers. Words of the user's language and English ones are understood. */
public final class CommandWords {

    /** What makes any word a command, where it could be an answer as well. */
    private static final String MARK = ":";

    private final Map<String, Command> byWord = new HashMap<>();

    public CommandWords(Texts texts, Texts english) {
        for (Command command : Command.values()) {
            Stream.of(texts, english)
                    .flatMap(one -> words(one, command).stream())
                    .forEach(word -> byWord.putIfAbsent(Nearest.fold(word), command));
        }
    }

    /** The words for a command in one language, the usual one first. */
    public static List<String> words(Texts texts, Command command) {
        String list = texts.text("ask.commands." + Json.name(command));
        return Stream.of(list.split("\\|", -1)).map(String::strip).toList();
    }

    /**
     * The command that was typed; empty when it is an answer. Where any text may be an answer, a word is a command only
     * after a colon: {@code :back}.
     */
    public Optional<Command> find(String typed, Asked asked) {
        String wanted = typed.strip();
        Optional<Command> signed =
                Stream.of(Command.values()).filter(one -> one.hasSign(wanted)).findFirst();
        if (signed.isPresent()) {
            return signed;
        }
        boolean words = wanted.startsWith(MARK) || asked.shape().kind() != FactShape.Kind.TEXT;
        return words ? Optional.ofNullable(byWord.get(Nearest.fold(wanted))) : Optional.empty();
    }
}

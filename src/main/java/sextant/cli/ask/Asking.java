package sextant.cli.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import sextant.questionnaire.Answers;
import sextant.questionnaire.Questionnaire;
import sextant.text.Texts;

/** A sitting: somebody is asked, and decides what becomes of the answers. */
public final class Asking implements AutoCloseable {

    private final Face face;
    private final Outlook outlook;

    private Asking(Face face, Outlook outlook) {
        this.face = face;
        this.outlook = outlook;
    }

    /**
     * A sitting in plain lines.
     *
     * @param echoes whether what is typed is to be printed: a terminal does that by itself
     */
    public static Asking plain(
            InputStream in, PrintStream out, Texts texts, int width, boolean echoes, Foresight foresight) {
        return new Asking(new PlainFace(in, out, texts, width, echoes), new Outlook(foresight, false));
    }

    /**
     * A sitting at a terminal that can be drawn upon.
     *
     * @throws IOException when this one can't
     */
    public static Asking drawn(Parts parts, boolean colour, Foresight foresight) throws IOException {
        Outlook outlook = new Outlook(foresight, true);
        OutlookWords words = new OutlookWords(parts.texts(), parts.words());
        return new Asking(
                new ScreenFace(Screen.open(colour), parts.texts(), () -> words.lines(outlook.now())), outlook);
    }

    /** Tells something. */
    public void tell(List<String> lines) {
        face.tell(lines);
    }

    /** Lets the user pick; empty to stop. */
    public OptionalInt pick(String title, String... labels) {
        return face.pick(new Menu(title, Stream.of(labels).map(Menu.Entry::of).toList()));
    }

    /**
     * Asks question by question; each answer is kept at once.
     *
     * @return the answers, when the user is done; empty when the user stopped before
     */
    public Optional<Answers> ask(Parts parts, Questionnaire questionnaire, Answers answers, Keeper keeper) {
        Conversation conversation = new Conversation(parts, face, outlook, keeper, questionnaire, answers);
        return conversation.run() ? Optional.of(conversation.answers()) : Optional.empty();
    }

    @Override
    public void close() {
        outlook.close();
        face.close();
    }
}

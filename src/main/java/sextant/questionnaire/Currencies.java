package sextant.questionnaire;

import java.util.Optional;
import sextant.profile.FactShape;
import tools.jackson.databind.JsonNode;

/** Where the currency of an amount is told: in the fact {@code currency} beside it. */
final class Currencies {

    private static final String NAME = "currency";

    private Currencies() {}

    /** Whether a fact is a currency. */
    static boolean isCurrency(FactShape shape) {
        return shape.path().endsWith("." + NAME);
    }

    /** The key of the answer that tells the currency of an amount; empty where there is no such fact. */
    static Optional<String> key(Asked amount) {
        String path = amount.shape().path();
        String beside = path.substring(0, path.lastIndexOf('.') + 1) + NAME;
        return FactShape.at(beside).map(shape -> Asked.key(shape, false, amount.entry()));
    }

    /** The currency of an amount, as far as it is known. */
    static Optional<String> of(Asked amount, Answers answers) {
        return key(amount).flatMap(answers::given).map(JsonNode::asString);
    }
}

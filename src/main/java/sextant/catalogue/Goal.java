package sextant.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A social-media goal that the advisor can recommend.
 *
 * @param id the id
 * @param names what people call it, by language
 * @param horizon the id of the threshold that says in how many months to reach it when the user gives no date
 * @param sources the claims it rests on
 */
public record Goal(String id, Map<String, List<String>> names, String horizon, List<String> sources) implements Named {}

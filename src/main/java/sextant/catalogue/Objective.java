package sextant.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a business can want.
 *
 * @param id the id
 * @param names what people call it, by language
 * @param sources the claims it rests on
 */
public record Objective(String id, Map<String, List<String>> names, List<String> sources) implements Named {}

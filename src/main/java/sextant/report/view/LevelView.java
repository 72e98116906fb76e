package sextant.report.view;

import java.util.List;

/**
 * A level and the KPIs that measure on it.
 *
 * @param name what it is called
 * @param about what it means
 * @param kpis the names of the KPIs; may be empty
 */
public record LevelView(String name, String about, List<String> kpis) {}

package sextant.catalogue;

/**
 * The words that profiles may use.
 *
 * @param goals what goals are called
 * @param objectives what business objectives are called
 * @param metrics what metrics are called
 * @param platforms what platforms are called
 */
public record Vocabulary(Names goals, Names objectives, Names metrics, Names platforms) {}

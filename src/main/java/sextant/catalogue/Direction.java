package sextant.catalogue;

/** In which direction a metric improves. */
public enum Direction {
    UP,
    DOWN
}

package sextant.profile;

/** The unit of a radius. */
public enum LengthUnit {
    KM,
    MI
}

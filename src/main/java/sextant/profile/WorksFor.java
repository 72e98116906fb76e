package sextant.profile;

/** For whom the user measures. */
public enum WorksFor {
    OWN_COMPANY,
    CLIENT
}

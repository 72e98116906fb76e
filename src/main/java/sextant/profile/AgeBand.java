package sextant.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An age band, as the platforms report them. */
public enum AgeBand {
    @JsonProperty("13-17")
    FROM_13,
    @JsonProperty("18-24")
    FROM_18,
    @JsonProperty("25-34")
    FROM_25,
    @JsonProperty("35-44")
    FROM_35,
    @JsonProperty("45-54")
    FROM_45,
    @JsonProperty("55-64")
    FROM_55,
    @JsonProperty("65+")
    FROM_65
}

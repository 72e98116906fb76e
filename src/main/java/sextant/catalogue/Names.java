package sextant.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sextant.input.Nearest;

/**
 * What people call the things of one kind. Names are compared without regard to case and punctuation, in all languages
 * at once.
 */
public final class Names {

    private final Map<String, String> idByFoldedName = new TreeMap<>();
    private final Map<String, String> idByName = new TreeMap<>();

    private Names() {}

    /**
     * The names of some things. Where two things share a name, the first one keeps it: the rulebook's check refuses such
     * a catalogue.
     *
     * @param things the things, with their ids and names
     * @param displayed the names by which the things are shown in the texts, name to id; names of the catalogue go first
     */
    public static Names of(Collection<? extends Named> things, Map<String, String> displayed) {
        Names names = new Names();
        things.forEach(thing -> names.add(thing.id(), thing.id()));
        things.forEach(thing ->
                thing.names().values().forEach(list -> list.forEach(name -> names.add(name, thing.id()))));
        displayed.forEach(names::add);
        return names;
    }

    private void add(String name, String id) {
        idByName.putIfAbsent(name, id);
        idByFoldedName.putIfAbsent(Nearest.fold(name), id);
    }

    /** The id of what is called by a name; empty when nothing is. */
    public Optional<String> resolve(String name) {
        return Optional.ofNullable(idByFoldedName.get(Nearest.fold(name)));
    }

    /** Every name and id, as written. */
    public List<String> all() {
        return List.copyOf(idByName.keySet());
    }
}

package sextant.intake;

/**
 * A part of a profile that holds numbers of one period: that of a platform, or the site, or the ads.
 *
 * @param path where it stands: {@code platforms.numbers}, {@code site}
 * @param platform the platform, as an id; empty for what is not a platform's
 */
public record Block(String path, String platform) implements Comparable<Block> {

    @Override
    public int compareTo(Block other) {
        int byPlatform = platform.compareTo(other.platform);
        return byPlatform == 0 ? path.compareTo(other.path) : byPlatform;
    }
}

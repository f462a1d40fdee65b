package app.facet.platform.ai.spi;

/**
 * Where to ask.
 *
 * @param format of the registry
 * @param strictSchema whether the server holds answers to a schema by itself
 * @param streaming whether text comes piece by piece
 */
public record Target(
        String format, String endpoint, String model, String key, boolean strictSchema, boolean streaming) {

    @Override
    public String toString() {
        return format + " " + model; // never a key in a log
    }
}

package app.facet.platform.work.spi;

import java.util.regex.Pattern;

/** The stable name a kind of task is stored under: {@code <module>.<what>}, never a class name. */
public record TaskType<T extends Task>(String name, Class<T> payload) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+\\.[a-z-]+");

    public TaskType {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("A task type is named <module>.<what>: " + name);
        }
    }

    public static <T extends Task> TaskType<T> of(String name, Class<T> payload) {
        return new TaskType<>(name, payload);
    }
}

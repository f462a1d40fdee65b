package app.facet.platform.ui;

import app.facet.platform.kernel.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;

/**
 * What becomes of uploaded files: each is read on the upload's own thread, without the session's lock, so that other tabs
 * of the person stay usable; what came of it, or why it was refused, is shown in the window it came from.
 *
 * @param <T> what is made of a file
 */
public final class Intake<T> implements UploadHandler {

    private static final long serialVersionUID = 1L;

    /**
     * Reads a file.
     *
     * @param <T> what is made of it
     */
    @FunctionalInterface
    public interface Reading<T> {

        /** @throws Refusal when it is not what is asked for */
        T read(String fileName, InputStream content) throws IOException;
    }

    private final transient Reading<T> reading;
    private final SerializableConsumer<T> taken;
    private final SerializableBiConsumer<String, Refusal> refused;

    /**
     * An intake for one upload zone.
     *
     * @param taken shows what came of a file
     * @param refused says why the file of this name was not taken, usually {@link Refusals#add}
     */
    public Intake(Reading<T> reading, SerializableConsumer<T> taken, SerializableBiConsumer<String, Refusal> refused) {
        this.reading = reading;
        this.taken = taken;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent file) throws IOException {
        UI ui = file.getUI();
        try {
            T made = reading.read(file.getFileName(), file.getInputStream());
            ui.access(() -> taken.accept(made));
        } catch (Refusal refusal) {
            file.reject();
            ui.access(() -> refused.accept(file.getFileName(), refusal));
        }
    }
}

package app.facet.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;

/**
 * Where files come in: dropped, picked, or taken with the camera of a phone. Shows progress per file. The limits here
 * spare people a wasted upload; the handler must enforce its own while it reads.
 */
public final class UploadZone extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Upload files;
    private final Upload camera;

    /** @param rules what may be dropped here, in words, e.g. "JPEG, PNG or WebP, up to 20 MB each" */
    public UploadZone(UploadHandler handler, String pickLabel, String rules) {
        files = new Upload(handler);
        files.setUploadButton(button(pickLabel, "upload"));
        files.getUploadButton().getElement().getThemeList().add("primary");
        files.setDropLabel(dropLabel());
        camera = new Upload(handler);
        camera.addClassName("camera");
        camera.setDropAllowed(false);
        camera.setUploadButton(button(getTranslation("ui.upload.camera"), "camera"));
        camera.getElement().setProperty("capture", "user");
        for (var upload : List.of(files, camera)) {
            upload.setI18n(words());
            upload.addFileRejectedListener(rejected -> Toasts.error(rejected.getErrorMessage()));
        }
        camera.setVisible(false);
        getContent().addClassName("upload-zone");
        var limits = new Span(rules);
        limits.addClassName("upload-rules");
        getContent().add(files, camera, limits);
    }

    /** Offers the camera as well, on devices that are held in the hand. */
    public UploadZone withCamera() {
        camera.setVisible(true);
        return this;
    }

    /** As {@link #withCamera}, with a drawing over the picture of where a head belongs. */
    public UploadZone withPortraitCamera() {
        getContent().add(new CameraGuide());
        return withCamera();
    }

    /** @param types MIME types, e.g. {@code image/jpeg} */
    public UploadZone accept(String... types) {
        files.setAcceptedMimeTypes(types);
        camera.setAcceptedMimeTypes(types);
        return this;
    }

    public UploadZone limit(int count, int bytesEach) {
        files.setMaxFiles(count);
        files.setMaxFileSize(bytesEach);
        camera.setMaxFileSize(bytesEach);
        return this;
    }

    /** Forgets the finished files in the list, once they are shown elsewhere. */
    public void clear() {
        files.clearFileList();
        camera.clearFileList();
    }

    /** The component inside, for its events. */
    public Upload upload() {
        return files;
    }

    private static Button button(String label, String glyph) {
        return new Button(label, new Glyph(glyph));
    }

    private Span dropLabel() {
        var label = new Span(getTranslation("ui.upload.drop"));
        label.addClassName("upload-label");
        return label;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("ui.upload.too-many"))
                        .setFileIsTooBig(getTranslation("ui.upload.too-big"))
                        .setIncorrectFileType(getTranslation("ui.upload.wrong-type")))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("ui.upload.retry"))
                        .setRemove(getTranslation("ui.upload.remove")))
                .setUploading(uploading());
    }

    private UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("ui.upload.connecting"))
                        .setStalled(getTranslation("ui.upload.stalled"))
                        .setProcessing(getTranslation("ui.upload.processing"))
                        .setHeld(getTranslation("ui.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("ui.upload.remaining") + " ")
                        .setUnknown(getTranslation("ui.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("ui.upload.unavailable"))
                        .setUnexpectedServerError(getTranslation("ui.upload.failed"))
                        .setForbidden(getTranslation("ui.upload.forbidden")));
    }
}

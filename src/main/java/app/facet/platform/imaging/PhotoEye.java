package app.facet.platform.imaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The built-in engine: measures a photo and says what to change. Where there is a face, focus, light and colour are
 * judged on it, because that is where people look; without one they are judged on the whole photo, and what only makes
 * sense for people stays open.
 */
@Component
public class PhotoEye {

    /** Name and version; stored with every reading, raised whenever scores change their meaning. */
    public static final String ENGINE = "facet-eye-2";

    private final PhotoDecoder decoder;

    public PhotoEye(PhotoDecoder decoder) {
        this.decoder = decoder;
    }

    /** @throws PhotoRefused when the pixel data turns out to be damaged */
    public PhotoReading read(Path cleaned, AdmittedPhoto photo) throws IOException {
        return decoder.decode(cleaned, photo, Picture.SIDE, pixels -> read(pixels, photo));
    }

    private static PhotoReading read(Mat pixels, AdmittedPhoto photo) {
        Picture picture = new Picture(pixels);
        List<Face> found = FaceFinder.find(picture);
        @Nullable Face first = found.isEmpty() ? null : found.getFirst();
        PhotoMetrics metrics = new PhotoMetrics(
                SharpnessMeter.measure(picture, first),
                LightMeter.measure(picture, first),
                ColourMeter.measure(picture, first),
                FramingMeter.measure(picture, found, photo));
        List<Face> faces = Legibility.doubted(found, metrics);
        List<Grade> grades = grades(faces, metrics);
        return new PhotoReading(
                ENGINE,
                photo.uprightWidth(),
                photo.uprightHeight(),
                faces,
                grades.stream().map(Grade::result).toList(),
                findings(grades),
                metrics);
    }

    private static List<Grade> grades(List<Face> faces, PhotoMetrics metrics) {
        return List.of(
                PersonGrades.face(faces),
                LightGrades.sharpness(metrics.sharpness()),
                LightGrades.lighting(metrics.light()),
                LightGrades.contrast(metrics.light()),
                LightGrades.colour(metrics.colour(), !faces.isEmpty()),
                FramingGrades.composition(metrics.framing()),
                FramingGrades.background(metrics.framing()),
                FramingGrades.resolution(metrics.framing()),
                PersonGrades.expression(faces));
    }

    /** The most pressing first. */
    private static List<Finding> findings(List<Grade> grades) {
        return grades.stream()
                .flatMap(g -> g.findings().stream())
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }
}

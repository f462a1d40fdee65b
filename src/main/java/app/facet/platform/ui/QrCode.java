package app.facet.platform.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Words as a picture that phones can read: dark on white in either theme, or cameras would not find it. */
public class QrCode extends Image {

    private static final long serialVersionUID = 1L;

    private static final int QUIET_ZONE = 4;

    /** @param description for people who do not see it: what the words are for */
    public QrCode(String words, String description) {
        super("data:image/svg+xml;base64," + base64(svg(matrix(words))), description);
        addClassName("qr-code");
    }

    private static BitMatrix matrix(String words) {
        try {
            return new QRCodeWriter()
                    .encode(words, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String svg(BitMatrix dots) {
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0,0h%dv%dH0z"/><path d="%s"/></svg>""".formatted(dots.getWidth(), dots.getHeight(), dots.getWidth(), dots.getHeight(), path);
    }

    private static String base64(String svg) {
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}

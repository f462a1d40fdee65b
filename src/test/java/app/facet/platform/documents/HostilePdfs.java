package app.facet.platform.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs that want to do harm, written byte by byte. */
final class HostilePdfs {

    private HostilePdfs() {}

    /** A page whose content unfolds again and again, to one word that never ends. */
    static byte[] foldedStreams(int unfoldedMegabytes, int times) {
        byte[] content = new byte[1024 * 1024];
        Arrays.fill(content, (byte) 'a');
        content[0] = '(';
        byte[] folded = deflate(content, unfoldedMegabytes);
        for (int time = 1; time < times; time++) {
            folded = deflate(folded, 1);
        }
        String filters = "/FlateDecode ".repeat(times);
        return onePage("<< /Filter [" + filters + "] /Length " + folded.length + " >>", folded);
    }

    /** A page that never ends to be drawn: its content calls itself in many ways. */
    static byte[] endlessDrawing() {
        int forms = 24;
        var objects = new ArrayList<byte[]>();
        objects.add(latin("<< /Type /Catalog /Pages 2 0 R >>"));
        objects.add(latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
        objects.add(latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
                + "/Resources << /XObject << /F 5 0 R >> /Font << /H << /Type /Font /Subtype /Type1 /BaseFont "
                + "/Helvetica >> >> >> >>"));
        objects.add(stream("<< /Length 5 >>", latin("/F Do")));
        for (int form = 0; form < forms; form++) {
            String next = form + 1 < forms ? "/Resources << /XObject << /F " + (6 + form) + " 0 R >> >>" : "";
            byte[] twice = latin(form + 1 < forms ? "/F Do /F Do /F Do" : "q Q");
            objects.add(stream(
                    "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] " + next + " /Length " + twice.length + " >>",
                    twice));
        }
        return file(objects);
    }

    static byte[] manyPages(int pages) {
        var objects = new ArrayList<byte[]>();
        objects.add(latin("<< /Type /Catalog /Pages 2 0 R >>"));
        objects.add(latin("<< /Type /Pages /Kids [" + "3 0 R ".repeat(pages) + "] /Count " + pages + " >>"));
        objects.add(latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>"));
        return file(objects);
    }

    /** As many pages as it can, though it says one. */
    static byte[] manyPagesSayingOne(int pages) {
        return latin(new String(manyPages(pages), StandardCharsets.ISO_8859_1)
                .replace(
                        "/Count " + pages,
                        "/Count 1" + " ".repeat(String.valueOf(pages).length() - 1)));
    }

    static byte[] loopingPages() {
        var objects = new ArrayList<byte[]>();
        objects.add(latin("<< /Type /Catalog /Pages 2 0 R >>"));
        objects.add(latin("<< /Type /Pages /Kids [3 0 R] /Count 7 /Parent 3 0 R >>"));
        objects.add(latin("<< /Type /Pages /Kids [2 0 R] /Count 7 /Parent 2 0 R >>"));
        return file(objects);
    }

    static byte[] deepPages(int depth) {
        var objects = new ArrayList<byte[]>();
        objects.add(latin("<< /Type /Catalog /Pages 2 0 R >>"));
        for (int at = 2; at < depth; at++) {
            objects.add(latin("<< /Type /Pages /Kids [" + (at + 1) + " 0 R] /Count 1 >>"));
        }
        objects.add(latin("<< /Type /Page /MediaBox [0 0 600 800] >>"));
        return file(objects);
    }

    /** Arrays in arrays in arrays. */
    static byte[] deepArrays(int depth) {
        return file(List.of(
                latin("<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(depth) + "]".repeat(depth) + " >>"),
                latin("<< /Type /Pages /Kids [] /Count 0 >>")));
    }

    static byte[] locked() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            new PdfDraft().text(50, 50, 11, false, "Secret words").drawInto(document);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] onlyAPicture() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 600, 800);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] onePage(String dictionary, byte[] content) {
        return file(List.of(
                latin("<< /Type /Catalog /Pages 2 0 R >>"),
                latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>"),
                stream(dictionary, content)));
    }

    private static byte[] stream(String dictionary, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(latin(dictionary + "\nstream\n"));
        bytes.writeBytes(content);
        bytes.writeBytes(latin("\nendstream"));
        return bytes.toByteArray();
    }

    private static byte[] file(List<byte[]> objects) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(latin("%PDF-1.7\n"));
        var offsets = new ArrayList<Integer>();
        for (int at = 0; at < objects.size(); at++) {
            offsets.add(bytes.size());
            bytes.writeBytes(latin((at + 1) + " 0 obj\n"));
            bytes.writeBytes(objects.get(at));
            bytes.writeBytes(latin("\nendobj\n"));
        }
        int start = bytes.size();
        bytes.writeBytes(latin("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
        offsets.forEach(offset -> bytes.writeBytes(latin(String.format("%010d 00000 n \n", offset))));
        bytes.writeBytes(latin(
                "trailer << /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n"));
        return bytes.toByteArray();
    }

    private static byte[] deflate(byte[] content, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            for (int time = 0; time < times; time++) {
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

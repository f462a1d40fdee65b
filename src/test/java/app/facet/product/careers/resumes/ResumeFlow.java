package app.facet.product.careers.resumes;

import app.facet.platform.documents.Zips;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a sample as Word document or OpenDocument: plain, in a table, or with a text box beside. */
final class ResumeFlow {

    private static final String STYLES =
            "<w:styles xmlns:w='x'><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='21'/></w:rPr>"
                    + "</w:rPrDefault></w:docDefaults>" + style("Title", "Title", 48) + style("H1", "heading 1", 28)
                    + "</w:styles>";

    private ResumeFlow() {}

    private static String style(String id, String name, int halves) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name
                + "'/><w:rPr><w:b/><w:sz w:val='" + halves + "'/></w:rPr></w:style>";
    }

    static byte[] docx(ResumeSample sample) {
        String side = sample.side().stream().map(ResumeFlow::word).collect(Collectors.joining());
        String main = sample.main().stream().map(ResumeFlow::word).collect(Collectors.joining());
        String body =
                switch (sample.form()) {
                    case "docx-table" ->
                        "<w:tbl><w:tr><w:tc>" + side + "</w:tc><w:tc>" + main + "</w:tc></w:tr></w:tbl>";
                    case "docx-box" ->
                        "<w:p><w:r><w:drawing><w:txbxContent>" + side + "</w:txbxContent></w:drawing></w:r></w:p>"
                                + main;
                    default -> main;
                };
        return Zips.docx(Zips.wordXml(body), Map.of("word/styles.xml", Zips.utf8(STYLES)));
    }

    private static String word(String line) {
        String style = line.startsWith("# ") ? "Title" : line.startsWith("## ") ? "H1" : "";
        String text = line.replaceFirst("^#+ ", "");
        boolean bullet = text.startsWith("- ");
        String settings = (style.isEmpty() ? "" : "<w:pStyle w:val='" + style + "'/>") + (bullet ? "<w:numPr/>" : "");
        return "<w:p><w:pPr>" + settings + "</w:pPr>"
                + runs(bullet ? text.substring(2) : text).stream()
                        .map(run -> "<w:r>" + (run.startsWith("**") ? "<w:rPr><w:b/></w:rPr>" : "")
                                + tabs(run.replace("**", ""), "</w:t><w:tab/><w:t>", "<w:t>", "</w:t>") + "</w:r>")
                        .collect(Collectors.joining())
                + "</w:p>";
    }

    static byte[] odt(ResumeSample sample) {
        String side = sample.side().stream().map(ResumeFlow::open).collect(Collectors.joining());
        String main = sample.main().stream().map(ResumeFlow::open).collect(Collectors.joining());
        String body = sample.form().equals("odt-table")
                ? "<table:table><table:table-row><table:table-cell>" + side + "</table:table-cell><table:table-cell>"
                        + main + "</table:table-cell></table:table-row></table:table>"
                : main;
        return Zips.odt("<office:document-content xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f'"
                + " xmlns:table='b'>" + openStyle("T", "24pt") + openStyle("H", "14pt") + openStyle("B", "10.5pt")
                + "<style:style style:name='N'><style:text-properties fo:font-size='10.5pt'/></style:style>"
                + "<office:text>" + body + "</office:text></office:document-content>");
    }

    private static String openStyle(String name, String size) {
        return "<style:style style:name='" + name + "'><style:text-properties fo:font-size='" + size
                + "' fo:font-weight='bold'/></style:style>";
    }

    private static String open(String line) {
        String style = line.startsWith("# ") ? "T" : line.startsWith("## ") ? "H" : "N";
        String text = line.replaceFirst("^#+ ", "");
        boolean bullet = text.startsWith("- ");
        String paragraph = "<text:p text:style-name='" + style + "'>"
                + runs(bullet ? text.substring(2) : text).stream()
                        .map(run -> tabs(
                                run.replace("**", ""),
                                "<text:tab/>",
                                run.startsWith("**") ? "<text:span text:style-name='B'>" : "",
                                run.startsWith("**") ? "</text:span>" : ""))
                        .collect(Collectors.joining())
                + "</text:p>";
        return bullet ? "<text:list><text:list-item>" + paragraph + "</text:list-item></text:list>" : paragraph;
    }

    private static List<String> runs(String text) {
        return List.of(text.split("(?=\\*\\*\\p{Lu})|(?<=[\\p{L})]\\*\\*)"));
    }

    private static String tabs(String text, String tab, String before, String after) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;");
        return before + safe.replaceAll("\\s*\\|\\|\\s*", tab) + after;
    }
}

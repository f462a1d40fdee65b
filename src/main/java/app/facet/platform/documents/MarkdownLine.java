package app.facet.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One line of Markdown: what its marks mean is kept as size and weight, and the marks go. */
final class MarkdownLine {

    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\(<?([^)>\\s]*)>?[^)]*\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*|__(.+?)__");
    private static final float[] SIZES = {20, 15, 12.5f, 11.5f, 11, 11};

    private MarkdownLine() {}

    static void add(Flow flow, String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            float size = SIZES[heading.group(1).length() - 1];
            flow.line(List.of(new Flow.Piece(plain(heading.group(2).replace("**", "")), 0, size, true)));
            return;
        }
        if (line.matches("\\s*([-*_]\\s*){3,}|\\s*=+\\s*")) {
            return;
        }
        flow.line(pieces(line.replaceFirst("^(\\s*)[-*+]\\s+", "$1• ").replaceFirst("^\\s*>\\s?", "")));
    }

    private static List<Flow.Piece> pieces(String line) {
        var pieces = new ArrayList<Flow.Piece>();
        var bold = BOLD.matcher(line);
        int at = 0;
        while (bold.find()) {
            pieces.add(new Flow.Piece(plain(line.substring(at, bold.start())), 0, Flow.BODY, false));
            String inside = bold.group(1) == null ? bold.group(2) : bold.group(1);
            pieces.add(new Flow.Piece(plain(inside), 0, Flow.BODY, true));
            at = bold.end();
        }
        pieces.add(new Flow.Piece(plain(line.substring(at)), 0, Flow.BODY, false));
        return pieces;
    }

    private static String plain(String text) {
        String linked = LINK.matcher(text).replaceAll(link -> {
            String shown = link.group(1);
            String target = link.group(2).replaceFirst("^(mailto|tel):", "");
            String whole = shown.isBlank() || target.contains(shown) ? target : shown + " " + target;
            return java.util.regex.Matcher.quoteReplacement(whole);
        });
        return linked.replaceAll("(?<![\\\\\\w])[*_](?=\\S)(.+?)(?<=\\S)[*_](?!\\w)", "$1")
                .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])", "$1")
                .replaceAll("(?i)<br\\s*/?>|`", " ")
                .replaceAll("<(https?://[^>]+|[^@>\\s]+@[^>]+)>", "$1");
    }
}

package app.facet.product.careers.postings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page of the web with a posting on it. Where the page describes the job for machines (schema.org JobPosting), that is
 * taken; else the part of the page with most running text, as readers' views do.
 */
final class JobPage {

    private static final String CLUTTER =
            "script,style,noscript,template,svg,iframe,nav,header,footer,aside,form,button,select,dialog,[hidden],[aria-hidden=true],"
                    + "[role=navigation],[role=banner],[role=contentinfo],[role=dialog],[class*=cookie],[id*=cookie],[class*=consent],[class*=related],[class*=similar]";
    private static final int LEAST_TEXT = 200;
    private static final double MOST_LINKED = 0.35;

    private final Document page;

    private JobPage(Document page) {
        this.page = page;
    }

    /** @param address of the page, which its links count from */
    static JobPage of(String html, String address) {
        return new JobPage(Jsoup.parse(html, address));
    }

    /** What the page tells machines about the job, as JSON. */
    List<String> linkedData() {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
    }

    /** The text people read, one line for each paragraph, heading and list entry. */
    String text() {
        Document readable = page.clone();
        String title = heading(readable);
        readable.select(CLUTTER).remove();
        String text = densest(readable).map(JobPage::lines).orElse("");
        return title.isEmpty() || text.startsWith(title) ? text : title + "\n\n" + text;
    }

    private static String heading(Document page) {
        Element heading = page.selectFirst("h1");
        return heading == null ? page.title().strip() : heading.text().strip();
    }

    /** Text counts for the box it stands in and half for the box around that; what is mostly links does not. */
    private static Optional<Element> densest(Document page) {
        Element marked = page.selectFirst("main, article, [itemtype*=JobPosting], [role=main]");
        if (marked != null && marked.text().length() >= LEAST_TEXT) {
            return Optional.of(marked);
        }
        return page.body().getAllElements().stream()
                .filter(box -> linked(box) <= MOST_LINKED)
                .max(Comparator.comparingDouble(JobPage::density));
    }

    private static double linked(Element box) {
        int all = box.text().length();
        return all == 0 ? 0 : (double) box.select("a").text().length() / all;
    }

    private static double density(Element box) {
        double weight = 0;
        for (Element child : box.children()) {
            weight += own(child);
            for (Element grandchild : child.children()) {
                weight += own(grandchild) / 2;
            }
        }
        return weight;
    }

    private static double own(Element box) {
        return switch (box.normalName()) {
            case "p", "li", "ul", "ol", "dl", "h2", "h3", "h4", "td", "pre", "blockquote" ->
                box.text().length();
            default -> box.ownText().length();
        };
    }

    private static String lines(Element box) {
        var lines = new Lines();
        NodeTraversor.traverse(lines, box);
        return lines.text();
    }

    /** HTML as a posting: Markup of other people's text fields. */
    static String plain(String html) {
        return lines(Jsoup.parseBodyFragment(html).body());
    }

    private static final class Lines implements NodeVisitor {

        private final List<String> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.text());
            } else if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                end();
                if (element.normalName().equals("li")) {
                    line.append("• ");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                end();
            }
        }

        private void end() {
            String words = line.toString().replaceAll("\\s+", " ").strip();
            if (!words.isEmpty() && !words.equals("•")) {
                done.add(words);
            }
            line.setLength(0);
        }

        String text() {
            end();
            return String.join("\n", done);
        }
    }
}

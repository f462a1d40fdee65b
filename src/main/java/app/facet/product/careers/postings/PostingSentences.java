package app.facet.product.careers.postings;

import app.facet.platform.skills.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a posting says, sentence by sentence, its headings left out. */
public final class PostingSentences {

    private final PlainText plain;
    private final List<PostingSentence> sentences = new ArrayList<>();

    private PostingSentences(String posting) {
        plain = PlainText.of(posting);
    }

    /** In order. */
    public static List<PostingSentence> of(String posting) {
        var reader = new PostingSentences(posting);
        PostingLines.of(reader.plain.text()).stream()
                .filter(line -> line.place() != PostingLines.Place.HEADING)
                .forEach(reader::read);
        return List.copyOf(reader.sentences);
    }

    private void read(PostingLines.Line line) {
        @Nullable Section before = line.place() == PostingLines.Place.ENTRY ? Section.REQUIRED : null;
        for (var sentence : Sentences.of(plain.text(), line.start(), line.end())) {
            before = SentenceSection.of(plain.text(), line, sentence, before);
            String words = plain.text().substring(sentence.start(), sentence.end());
            if (!words.isBlank()) {
                sentences.add(new PostingSentence(
                        plain.place(sentence.start()),
                        plain.placeOfEnd(sentence.end()),
                        words.strip(),
                        topic(line.place(), before)));
            }
        }
    }

    private static Topic topic(PostingLines.Place place, Section section) {
        if (place == PostingLines.Place.TITLE) {
            return Topic.TITLE;
        }
        return switch (section) {
            case REQUIRED, SURE -> Topic.REQUIRED;
            case NICE, SURELY_NICE -> Topic.NICE;
            case TASKS -> Topic.TASK;
            case DENIED, OTHER -> Topic.OTHER;
        };
    }
}

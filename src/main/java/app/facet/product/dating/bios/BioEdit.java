package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import app.facet.platform.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words as somebody changed them, with the facts of those sentences they left as they were. */
final class BioEdit {

    private BioEdit() {}

    static BioText of(BioText before, List<String> texts, Language language) {
        var parts = new ArrayList<BioPart>();
        for (int i = 0; i < before.parts().size(); i++) {
            BioPart part = before.parts().get(i);
            String text = i < texts.size() ? texts.get(i).strip() : part.text();
            parts.add(new BioPart(part.prompt(), sentences(part, text, language)));
        }
        return new BioText(List.copyOf(parts));
    }

    /** Sentences of any text, with the facts of those that are in the part. */
    private static List<BioSentence> sentences(BioPart part, String text, Language language) {
        Map<String, List<String>> known = part.sentences().stream()
                .collect(Collectors.toMap(BioSentence::text, BioSentence::facts, (one, other) -> one));
        return Sentences.of(text, language).stream()
                .map(span -> span.in(text))
                .map(sentence -> new BioSentence(sentence, known.getOrDefault(sentence, List.of())))
                .toList();
    }
}

package app.facet.product.careers.postings;

import org.jspecify.annotations.Nullable;

/** What a sentence speaks of: as its section says, unless it says otherwise itself. */
final class SentenceSection {

    private SentenceSection() {}

    /** @param before of the sentence before it in its paragraph */
    static Section of(String text, PostingLines.Line line, Sentences.Sentence sentence, @Nullable Section before) {
        var section = line.section();
        if (line.place() == PostingLines.Place.TITLE || line.place() == PostingLines.Place.HEAD) {
            return section == null ? Section.OTHER : section;
        }
        String words = text.substring(sentence.start(), sentence.end());
        if (line.place() == PostingLines.Place.ENTRY && section != null) {
            boolean demanded =
                    section != Section.NICE && Cues.DEMANDED.matcher(words).find();
            return demanded && section != Section.DENIED && section != Section.OTHER ? Section.REQUIRED : section;
        }
        return inParagraph(words, section, before);
    }

    private static Section inParagraph(String words, @Nullable Section section, @Nullable Section before) {
        if (section == Section.NICE || section == Section.DENIED) {
            return section;
        }
        if (Cues.OFFERED.matcher(words).find()) {
            return Section.OTHER;
        }
        if (section == Section.REQUIRED || Cues.DEMANDED.matcher(words).find()) {
            return Section.REQUIRED;
        }
        if (section == Section.OTHER) {
            return section;
        }
        return inFreeText(words, section, before);
    }

    private static Section inFreeText(String words, @Nullable Section section, @Nullable Section before) {
        if (section == null && Cues.BROUGHT.matcher(words).find()) {
            return Section.REQUIRED;
        }
        if (section == Section.TASKS || Cues.DONE.matcher(words).find()) {
            return Section.TASKS;
        }
        boolean goesOn =
                before == Section.REQUIRED && !Cues.OF_US.matcher(words).find();
        return goesOn ? Section.REQUIRED : Section.OTHER;
    }
}

package app.facet.product.careers.matching;

import app.facet.platform.language.FunctionWords;
import app.facet.platform.language.Language;
import app.facet.platform.language.Token;
import app.facet.platform.language.Tokenizer;
import app.facet.platform.skills.Skill;
import app.facet.platform.skills.SkillFinder;
import app.facet.platform.skills.SkillMention;
import app.facet.platform.skills.Skills;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one line of a resume says. Lines are read one by one, so that a changed one alone is read anew and none takes a skill
 * from another.
 *
 * @param skills each once, in order
 * @param meanings in either language, as a line is too short to tell which it is in
 * @param german function words that are German and not English
 * @param english function words that are English and not German
 */
record LineReading(List<Skill> skills, Set<String> meanings, int german, int english) {

    static final LineReading NOTHING = new LineReading(List.of(), Set.of(), 0, 0);

    static LineReading of(String words) {
        var skills = new LinkedHashSet<Skill>();
        SkillFinder.find(words).stream().map(SkillMention::skill).forEach(skills::add);
        var meanings = new HashSet<>(Concepts.of(words, Language.ENGLISH));
        meanings.addAll(Concepts.of(words, Language.GERMAN));
        List<String> tokens = Tokenizer.tokens(words).stream().map(Token::lower).toList();
        return new LineReading(
                List.copyOf(skills),
                Set.copyOf(meanings),
                only(tokens, Language.GERMAN, Language.ENGLISH),
                only(tokens, Language.ENGLISH, Language.GERMAN));
    }

    /** An entry of a list of skills: there a name that also means something else is the skill. */
    static LineReading ofListed(String words) {
        var read = of(words);
        return read.skills().isEmpty()
                ? Skills.all()
                        .named(words)
                        .map(skill -> new LineReading(List.of(skill), read.meanings(), read.german(), read.english()))
                        .orElse(read)
                : read;
    }

    private static int only(List<String> tokens, Language one, Language other) {
        return (int) tokens.stream()
                .filter(FunctionWords.of(one)::contains)
                .filter(token -> !FunctionWords.of(other).contains(token))
                .count();
    }
}

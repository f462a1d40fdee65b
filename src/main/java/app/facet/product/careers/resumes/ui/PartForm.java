package app.facet.product.careers.resumes.ui;

import app.facet.product.careers.resumes.ResumeContent;
import java.util.List;
import java.util.function.Function;

/**
 * What can be put right of one part of a resume.
 *
 * @param title message key
 * @param hint message key of how to write it; empty if that is plain
 * @param result the whole resume with what was written, in the order of the lines
 */
record PartForm(String title, String hint, List<FormLine> lines, Function<List<String>, ResumeContent> result) {}

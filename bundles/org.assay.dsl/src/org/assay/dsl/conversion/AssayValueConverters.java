package org.assay.dsl.conversion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.assay.model.Interval;
import org.assay.model.Operator;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** How the words of the language become values of the model, and back. Messages are codes of {@link WordProblem}. */
@Singleton
public class AssayValueConverters extends AbstractDeclarativeValueConverterService {

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	@Inject
	private Words words;

	/**
	 * Return the value of a text of which nothing but the text is known.
	 *
	 * @param rule the rule of the grammar that it was read by
	 * @param text with the blanks between its words, and without comments
	 * @throws ValueConverterException if there is something wrong with the text
	 */
	public static Object read(String rule, String text) {
		return switch (rule) {
			case "ID", "Name" -> Words.unescape(text);
			case "QName", "ImportedNamespace" -> Words.unescapeAll(text);
			case "STRING" -> QuotedText.read(text, null);
			case "TEXT_BLOCK" -> TextBlock.read(text);
			case "Text" -> readText(text, null);
			case "INT" -> readInteger(text, null);
			case "DATE" -> readDate(text, null);
			case "Interval" -> readInterval(text, null);
			case "Operator" -> readOperator(text);
			case "SectionNumber" -> readSection(text);
			default -> text;
		};
	}

	/** Names of variables, languages and countries: any word but those of the language. */
	@ValueConverter(rule = "ID")
	public IValueConverter<String> id() {
		return converter(Words::unescape, words::escapeKeyword);
	}

	/** Names of elements: words of the language are allowed where the grammar says so. */
	@ValueConverter(rule = "Name")
	public IValueConverter<String> name() {
		return converter(Words::unescape, words::escapeName);
	}

	@ValueConverter(rule = "QName")
	public IValueConverter<String> qualifiedName() {
		return converter(Words::unescapeAll, words::escapeAll);
	}

	@ValueConverter(rule = "ImportedNamespace")
	public IValueConverter<String> importedNamespace() {
		return converter(Words::unescapeAll, words::escapeAll);
	}

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> string() {
		return new Converter<>(QuotedText::read, QuotedText::write);
	}

	@ValueConverter(rule = "TEXT_BLOCK")
	public IValueConverter<String> textBlock() {
		return converter(TextBlock::read, text -> TextBlock.write(text, ""));
	}

	@ValueConverter(rule = "Text")
	public IValueConverter<String> text() {
		return new Converter<>(AssayValueConverters::readText,
				text -> text.contains("\n") && TextBlock.canHold(text) ? TextBlock.write(text, "") : QuotedText.write(text));
	}

	@ValueConverter(rule = "INT")
	public IValueConverter<Integer> integer() {
		return new Converter<>(AssayValueConverters::readInteger, value -> Integer.toString(value));
	}

	@ValueConverter(rule = "DATE")
	public IValueConverter<LocalDate> date() {
		return new Converter<>(AssayValueConverters::readDate, LocalDate::toString);
	}

	@ValueConverter(rule = "Interval")
	public IValueConverter<Interval> interval() {
		return new Converter<>(AssayValueConverters::readInterval, Interval::toString);
	}

	@ValueConverter(rule = "Operator")
	public IValueConverter<Operator> operator() {
		return converter(AssayValueConverters::readOperator, Operator::getLiteral);
	}

	@ValueConverter(rule = "SectionNumber")
	public IValueConverter<String> sectionNumber() {
		return converter(AssayValueConverters::readSection, text -> text.replace(" ", ""));
	}

	private static String readText(String text, INode node) {
		return text.startsWith("\"\"\"") ? TextBlock.read(text) : QuotedText.read(text, node);
	}

	private static Interval readInterval(String text, INode node) {
		return Interval.parse(collapse(text)).orElseThrow(() -> WordProblem.INTERVAL.at(node, text));
	}

	private static Operator readOperator(String text) {
		return Operator.get(collapse(text));
	}

	private static Integer readInteger(String text, INode node) {
		if (text.length() > 9) {
			throw WordProblem.NUMBER.at(node, text);
		}
		return Integer.valueOf(text);
	}

	/**
	 * The calendar says by exceptions what is no day, which takes seconds if a file is full of them; so it is only asked for days that there
	 * are.
	 */
	private static LocalDate readDate(String text, INode node) {
		if (DAY.matcher(text).matches()) {
			int year = Integer.parseInt(text, 0, 4, 10);
			int month = Integer.parseInt(text, 5, 7, 10);
			int day = Integer.parseInt(text, 8, 10, 10);
			if (month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
				return LocalDate.of(year, month, day);
			}
		}
		throw WordProblem.DATE.at(node, text);
	}

	/** Section 2a of a law is printed as 2 a. */
	private static String readSection(String text) {
		String section = text.replaceAll("\\s", "");
		int letters = 0;
		while (letters < section.length() && Character.isDigit(section.charAt(letters))) {
			letters++;
		}
		return (section.substring(0, letters) + " " + section.substring(letters)).strip();
	}

	private static String collapse(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	private static <T> IValueConverter<T> converter(java.util.function.Function<String, T> read,
			java.util.function.Function<T, String> write) {
		return new Converter<>((text, node) -> read.apply(text), write);
	}

	private interface Reader<T> {
		T read(String text, INode node);
	}

	private record Converter<T>(Reader<T> reader, java.util.function.Function<T, String> writer) implements IValueConverter<T> {

		@Override
		public T toValue(String text, INode node) throws ValueConverterException {
			return text == null ? null : reader.read(text, node);
		}

		@Override
		public String toString(T value) throws ValueConverterException {
			return writer.apply(value);
		}
	}
}

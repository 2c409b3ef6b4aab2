package org.assay.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.assay.dsl.conversion.AssayValueConverters;
import org.assay.dsl.formatting.AbsentValues;
import org.assay.dsl.lexing.AssayLexer;
import org.assay.dsl.loading.ClosedResourceSet;
import org.assay.dsl.loading.TextResource;
import org.assay.dsl.naming.AssayDescriptionStrategy;
import org.assay.dsl.naming.AssayQualifiedNames;
import org.assay.dsl.parsing.AssayLinker;
import org.assay.dsl.parsing.LinkingMessages;
import org.assay.dsl.parsing.SyntaxMessages;
import org.assay.dsl.parsing.WrittenValues;
import org.assay.dsl.scoping.AssayLinking;
import org.assay.dsl.validation.AssayResourceValidator;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;
import org.eclipse.xtext.validation.IResourceValidator;

/** The services of the language that differ from Xtext's own. */
public class AssayRuntimeModule extends AbstractAssayRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return AssayValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return AssayQualifiedNames.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return TextResource.class;
	}

	/** Which values are left out when a model is written. */
	public Class<? extends ITransientValueService> bindITransientValueService2() {
		return AbsentValues.class;
	}

	/** How values get into elements. */
	@Override
	public Class<? extends IAstFactory> bindIAstFactory() {
		return WrittenValues.class;
	}

	/** Files that belong together; none is opened by its address. */
	@Override
	public Class<? extends ResourceSet> bindResourceSet() {
		return ClosedResourceSet.class;
	}

	/** Files that belong together; none is opened by its address. */
	@Override
	public Class<? extends XtextResourceSet> bindXtextResourceSet() {
		return ClosedResourceSet.class;
	}

	/** What of a file other files may refer to. */
	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return AssayDescriptionStrategy.class;
	}

	/** What is wrong with a file, for all who open it. */
	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return AssayResourceValidator.class;
	}

	/** Which names are to be looked up. */
	@Override
	public Class<? extends ILinker> bindILinker() {
		return AssayLinker.class;
	}

	/** What names mean. */
	@Override
	public Class<? extends ILinkingService> bindILinkingService() {
		return AssayLinking.class;
	}

	/** What is said of names that mean nothing. */
	public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}

	/** What is said of text that is no Assay. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	/** How text is cut into words. */
	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(AssayLexer.class);
	}
}

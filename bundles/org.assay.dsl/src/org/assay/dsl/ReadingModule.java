package org.assay.dsl;

import com.google.inject.AbstractModule;
import com.google.inject.name.Names;
import org.assay.dsl.conversion.AssayValueConverters;
import org.assay.dsl.lexing.AssayLexer;
import org.assay.dsl.loading.ClosedResourceSet;
import org.assay.dsl.loading.TextResource;
import org.assay.dsl.naming.AssayDescriptionStrategy;
import org.assay.dsl.naming.AssayQualifiedNames;
import org.assay.dsl.parser.antlr.AssayAntlrTokenFileProvider;
import org.assay.dsl.parser.antlr.AssayParser;
import org.assay.dsl.parsing.AssayLinker;
import org.assay.dsl.parsing.LinkingMessages;
import org.assay.dsl.parsing.SyntaxMessages;
import org.assay.dsl.parsing.WrittenValues;
import org.assay.dsl.scoping.AssayLinking;
import org.assay.dsl.scoping.AssayScopeProvider;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.dsl.validation.AssayResourceValidator;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.Constants;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.linking.LinkingScopeProviderBinding;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ITokenToStringConverter;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.AntlrTokenToStringConverter;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.impl.PartialParsingHelper;
import org.eclipse.xtext.resource.DefaultFragmentProvider;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.containers.IAllContainersState;
import org.eclipse.xtext.resource.containers.ResourceSetBasedAllContainersStateProvider;
import org.eclipse.xtext.resource.containers.StateBasedContainerManager;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.resource.impl.ResourceSetBasedResourceDescriptions;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.eclipse.xtext.validation.IResourceValidator;

/**
 * The services that it takes to read text: a third of those in {@link AssayRuntimeModule}, and the same. Setting up the others, which turn
 * models into text or serve an editor, takes longer than reading a small project.
 */
final class ReadingModule extends AbstractModule {

	@Override
	protected void configure() {
		configureLanguage();
		configureParser();
		configureNames();
		configureFiles();
		configureDescriptions();
	}

	private void configureLanguage() {
		bind(String.class).annotatedWith(Names.named(Constants.LANGUAGE_NAME)).toInstance("org.assay.dsl.Assay");
		bind(String.class).annotatedWith(Names.named(Constants.FILE_EXTENSIONS)).toInstance("assay");
		bind(ClassLoader.class).toInstance(getClass().getClassLoader());
		bind(IGrammarAccess.class).to(AssayGrammarAccess.class);
		bind(EPackage.Registry.class).toInstance(EPackage.Registry.INSTANCE);
		bind(EValidator.Registry.class).toInstance(EValidator.Registry.INSTANCE);
		bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE);
	}

	private void configureParser() {
		bind(IParser.class).to(AssayParser.class);
		bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(AssayLexer.class);
		bind(IAntlrTokenFileProvider.class).to(AssayAntlrTokenFileProvider.class);
		bind(ITokenDefProvider.class).to(AntlrTokenDefProvider.class);
		bind(ITokenToStringConverter.class).to(AntlrTokenToStringConverter.class);
		bind(IAstFactory.class).to(WrittenValues.class);
		bind(IPartialParsingHelper.class).to(PartialParsingHelper.class);
		bind(IValueConverterService.class).to(AssayValueConverters.class);
		bind(ISyntaxErrorMessageProvider.class).to(SyntaxMessages.class);
	}

	private void configureNames() {
		bind(IQualifiedNameProvider.class).to(AssayQualifiedNames.class);
		bind(IScopeProvider.class).to(AssayScopeProvider.class);
		bind(IScopeProvider.class).annotatedWith(LinkingScopeProviderBinding.class).to(AssayScopeProvider.class);
		bind(ILinker.class).to(AssayLinker.class);
		bind(ILinkingService.class).to(AssayLinking.class);
		bind(ILinkingDiagnosticMessageProvider.class).to(LinkingMessages.class);
		bind(Boolean.class).annotatedWith(Names.named(LazyURIEncoder.USE_INDEXED_FRAGMENTS_BINDING)).toInstance(true);
	}

	private void configureFiles() {
		bind(XtextResource.class).to(TextResource.class);
		bind(ResourceSet.class).to(ClosedResourceSet.class);
		bind(XtextResourceSet.class).to(ClosedResourceSet.class);
		bind(IFragmentProvider.class).to(DefaultFragmentProvider.class);
		bind(IEncodingProvider.class).to(IEncodingProvider.Runtime.class);
		bind(IResourceValidator.class).to(AssayResourceValidator.class);
		bind(IConcreteSyntaxValidator.class).to(LateSyntaxValidator.class);
		bind(ISerializer.class).to(LateSerializer.class);
	}

	private void configureDescriptions() {
		bind(IDefaultResourceDescriptionStrategy.class).to(AssayDescriptionStrategy.class);
		bind(IContainer.Manager.class).to(StateBasedContainerManager.class);
		bind(IAllContainersState.Provider.class).to(ResourceSetBasedAllContainersStateProvider.class);
		bind(IResourceDescriptions.class).to(ResourceSetBasedResourceDescriptions.class);
		bind(IResourceDescriptions.class).annotatedWith(Names.named(ResourceDescriptionsProvider.NAMED_BUILDER_SCOPE))
				.to(ResourceSetBasedResourceDescriptions.class);
		bind(IResourceDescriptions.class).annotatedWith(Names.named(ResourceDescriptionsProvider.PERSISTED_DESCRIPTIONS))
				.to(ResourceSetBasedResourceDescriptions.class);
		bind(IResourceDescriptions.class).annotatedWith(Names.named(ResourceDescriptionsProvider.LIVE_SCOPE))
				.to(ResourceSetBasedResourceDescriptions.class);
	}
}

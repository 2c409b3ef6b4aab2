@echo off
rem Start assay from a plain class path with its cache of classes. Works without the cache, and with any Java from 21 on.
rem
rem   ASSAY_JAVA=FILE       use this java.exe
rem   ASSAY_JAVA_OPTS=...   further options for it
rem
rem Nothing here takes what a variable or an argument holds for a command: values stand in quotes, ! means itself, and arguments are handed
rem on as they came.
setlocal EnableExtensions DisableDelayedExpansion
call :here
call :find
if defined java goto found
if defined ASSAY_JAVA (
	>&2 echo assay: ASSAY_JAVA is no java.exe of Java 21 or later
) else (
	>&2 echo assay: no Java 21 or later found in JAVA_HOME, PATH and the usual folders; install one or set JAVA_HOME
)
exit /b 2

:found
rem Reports have a cache of their own, and a server runs for hours: what it does often is compiled with care.
set "cache=%home%\assay"
set "long="
set "heap=@heap@"
set "console=true"
:look
if [%1]==[] goto looked
if "%~1"=="report" set "cache=%home%\assay-report"
if "%~1"=="lsp" set "long=-XX:TieredStopAtLevel=4 -Xmx1g"
shift
goto look
:looked
if defined long set "heap="
if defined long set "console="

rem A cache that does not fit the java is passed over in silence (-Xlog:disable).
if %version% geq @jdk.aot@ if exist "%cache%.aot" goto aot
if exist "%cache%.jsa" goto jsa
set "cache="
set "option=-Xshare:auto"
goto cached
:aot
set "cache=%cache%.aot"
set "option=-XX:AOTCache=%cache%"
goto cached
:jsa
set "cache=%cache%.jsa"
set "option=-XX:SharedArchiveFile=%cache%"
:cached
set "native="
if %version% geq @jdk.native@ set "native=@native@"

rem A largest heap of the user's choice may be smaller than the one to begin with.
if not defined ASSAY_JAVA_OPTS goto options
set "options=%ASSAY_JAVA_OPTS:"=%"
if not "%options:-Xm=%"=="%options%" set "heap="
if not "%options:MaxHeapSize=%"=="%options%" set "heap="
if not "%options:MaxRAM=%"=="%options%" set "heap="
:options

rem make-cache runs many commands in one JVM, without a cache.
set "main=org.assay.cli.Assay"
if not defined ASSAY_TRAINING goto trained
set "main=Training"
set "option=-Dassay.training=true"
set "cache="
:trained

rem Assay writes UTF-8. A console that expects something else is told so, and gets back what it had.
set "codepage="
if not defined console goto start
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "codepage=%%C"
if "%codepage: =%"=="65001" set "codepage="
if defined codepage >nul 2>&1 chcp 65001

:start
"%java%" @flags@ %long% %heap% %native% "%option%" -Xlog:disable %ASSAY_JAVA_OPTS% "-Dassay.home=%home%" "-Dassay.cache=%cache%" -cp "%home%\lib\*" %main% %*
set "code=%ERRORLEVEL%"
if defined codepage >nul 2>&1 chcp %codepage%
exit /b %code%

rem The folder of the installation. In the part of a script that is called its name is known even when somebody wrote it in quotes.
:here
for %%H in ("%~dp0..") do set "home=%%~fH"
if "%home:~-1%"=="\" set "home=%home%."
exit /b

@find-java@

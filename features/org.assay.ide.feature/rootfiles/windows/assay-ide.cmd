@echo off
rem Start the Assay desktop application. With arguments its end is waited for, and its exit code handed on; without, as by a double click,
rem it is on its own.
rem
rem   assay-ide [--open FOLDER]... [--report DIR] [--exit] [-data FOLDER] [-nl sv^|en]
rem
rem   ASSAY_JDK=FOLDER      use this Java; otherwise that of JAVA_HOME, of PATH or of the usual folders
setlocal EnableExtensions DisableDelayedExpansion
call :here
if not defined ASSAY_JDK goto stated
set "ASSAY_JAVA=%ASSAY_JDK:"=%\bin\java.exe"
:stated
call :find
if defined java goto found
>&2 echo assay-ide: Java 21 or later is needed: install one, or name its folder in ASSAY_JDK
>&2 echo assay-ide: Java 21 eller senare saknas: installera Java, eller ange dess mapp i ASSAY_JDK
rem Whoever has clicked reads this before the window goes.
if [%1]==[] pause
exit /b 2

:found
set "options=-Xss4m -Xmx2g --enable-native-access=ALL-UNNAMED -Dguice_bytecode_gen_option=DISABLED"
for /f "delims=" %%J in ('dir /b "%home%\plugins\org.eclipse.equinox.launcher_*.jar" 2^>nul') do set "launcher=%home%\plugins\%%J"
if [%1]==[] goto alone
"%java%" %options% -jar "%launcher%" %*
exit /b %ERRORLEVEL%

:alone
for %%J in ("%java%") do set "windowed=%%~dpJjavaw.exe"
if not exist "%windowed%" set "windowed=%java%"
start "" "%windowed%" %options% -jar "%launcher%"
exit /b 0

rem The folder of the application. In the part of a script that is called its name is known even when somebody wrote it in quotes.
:here
for %%H in ("%~dp0.") do set "home=%%~fH"
exit /b

rem The release puts here how a Java is found, the same for all scripts: releng/cli/launcher/find-java.cmd
@find-java@

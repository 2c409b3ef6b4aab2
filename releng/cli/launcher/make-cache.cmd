@echo off
rem Make the caches of classes with which assay starts faster, for the java that it uses: make-cache [FOLDER]
rem FOLDER is where examples\linkoping-homecare lies, by default the folder of the installation. Needed again after another java was installed.
setlocal EnableExtensions DisableDelayedExpansion
call :here
call :find
if not defined java (
	>&2 echo make-cache: no Java 21 or later found; assay version says where it is looked for
	exit /b 2
)
set "project=%home%"
if not [%1]==[] set "project=%~1"
if not exist "%project%\examples" (
	>&2 echo make-cache: there is no folder examples in "%project%"
	exit /b 2
)
cd /d "%project%"
set "work=%TEMP%\assay-cache-%RANDOM%%RANDOM%"
mkdir "%work%"
if not exist "%work%" exit /b 2
set "report=training-report-%RANDOM%%RANDOM%"
set "ASSAY_TRAINING=true"
set "ASSAY_JAVA=%java%"

rem Reports need as many classes again, and a check would pay for them with memory: they have a cache of their own.
findstr /v /b "report" "%home%\training.txt" >"%work%\commands"
set "name=assay"
call :cache
if errorlevel 1 exit /b 1
for /f "usebackq tokens=1-3" %%A in (`findstr /b "report" "%home%\training.txt"`) do echo %%A %%B %%C %report% >>"%work%\commands"
set "name=assay-report"
call :cache
if errorlevel 1 exit /b 1
rmdir /s /q "%work%"
exit /b 0

rem Keep the classes that the commands need.
:cache
if exist "%home%\%name%.aot" del "%home%\%name%.aot"
if exist "%home%\%name%.jsa" del "%home%\%name%.jsa"
if %version% lss @jdk.aot@ goto archive
set "file=%name%.aot"
rem classes only: what the commands compiled would be compiled again at every start, needed or not
set ASSAY_JAVA_OPTS=-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTMode=record "-XX:AOTConfiguration=%work%\recorded"
call :train
set ASSAY_JAVA_OPTS=-XX:AOTMode=create "-XX:AOTConfiguration=%work%\recorded" "-XX:AOTCache=%work%\%file%"
call :train
goto keep
:archive
set "file=%name%.jsa"
set ASSAY_JAVA_OPTS="-XX:ArchiveClassesAtExit=%work%\%file%"
call :train
:keep
if exist "%report%" rmdir /s /q "%report%"
if exist "%work%\%file%" move /y "%work%\%file%" "%home%\%file%" >nul
if exist "%home%\%file%" goto made
>&2 echo make-cache: could not make %file%; assay works without it, but starts slower. What Java said is in "%work%\log"
exit /b 1
:made
echo %file%: made for "%java%"
exit /b 0

:train
call "%home%\bin\assay.cmd" "%work%\commands" >>"%work%\log" 2>&1 <nul
exit /b

:here
for %%H in ("%~dp0..") do set "home=%%~fH"
if "%home:~-1%"=="\" set "home=%home%."
exit /b

@find-java@

/** People of Europe. Own compilation, CC0. Rows of `variantRows`, by Latin name. Part 2 of 2. */
export const PEOPLE_EUROPE_2 = `
哈贝马斯|哈伯瑪斯/哈伯馬斯|哈貝馬斯|Jürgen Habermas|尤尔根·哈贝马斯
卡尔·马克思|||Karl Marx|马克思
斯塔默|施凱爾|施紀賢|Keir Starmer|基尔·斯塔默/史塔默
阿登纳|艾德諾|阿登納|Konrad Adenauer|康拉德·阿登纳
姆巴佩||麥巴比|Kylian Mbappé|基利安·姆巴佩
米佐塔基斯|米佐塔基斯/米索塔基斯|米佐塔基斯|Kyriakos Mitsotakis|基里亚科斯·米佐塔基斯
瓦文萨|華勒沙|華里沙|Lech Wałęsa|莱赫·瓦文萨
列夫·托尔斯泰|||Leo Tolstoy|托尔斯泰
托洛茨基|托洛斯基|托洛茨基|Leon Trotsky|列夫·托洛茨基
达·芬奇|達文西|達文西|Leonardo da Vinci|达芬奇/莱昂纳多·达·芬奇/李奥纳多·达文西
勃列日涅夫|布里茲涅夫|布里茲尼夫|Leonid Brezhnev|列昂尼德·勃列日涅夫
莉兹·特拉斯||卓慧思|Liz Truss|丽兹·特拉斯/伊丽莎白·特拉斯
贝多芬|||Ludwig van Beethoven|路德维希·范·贝多芬
莫德里奇||莫迪歷|Luka Modrić|卢卡·莫德里奇
马可·波罗|馬可·波羅/馬可波羅|馬可孛羅|Marco Polo
撒切尔夫人|柴契爾夫人|戴卓爾夫人|Margaret Thatcher|撒切尔/柴契尔/玛格丽特·撒切尔/玛格丽特·柴契尔
扎哈罗娃|札哈洛娃|扎哈羅娃|Maria Zakharova|玛丽亚·扎哈罗娃
拉霍伊|拉荷義|拉霍伊|Mariano Rajoy|马里亚诺·拉霍伊
玛丽·居里|瑪麗·居禮|居里夫人|Marie Curie|居礼夫人
玛丽娜·勒庞|瑪琳·雷朋/瑪麗娜·勒龐|瑪琳·勒龐|Marine Le Pen|马琳·勒庞/*雷朋
德拉吉|||Mario Draghi|马里奥·德拉吉
马克·吕特|呂特|呂特/*魯特|Mark Rutte|马克·鲁特
海德格尔|海德格|海德格爾|Martin Heidegger|马丁·海德格尔
马泰奥·伦齐|倫齊|倫齊|Matteo Renzi
萨尔维尼|||Matteo Salvini|马泰奥·萨尔维尼
马克斯·韦伯|||Max Weber
罗伯斯庇尔|羅伯斯比|羅伯斯庇爾|Maximilien Robespierre
舒马赫|舒馬克|舒密加|Michael Schumacher|迈克尔·舒马赫
福柯|傅柯|福柯|Michel Foucault|米歇尔·福柯
米开朗基罗||米高安哲羅|Michelangelo|米开朗琪罗
塞万提斯|||Miguel de Cervantes
戈尔巴乔夫|戈巴契夫|戈爾巴喬夫|Mikhail Gorbachev|米哈伊尔·戈尔巴乔夫
霍多尔科夫斯基|霍多爾科夫斯基/霍多科夫斯基|霍多爾科夫斯基|Mikhail Khodorkovsky
萨卡什维利|薩卡希維利|薩卡什維利|Mikheil Saakashvili|米哈伊尔·萨卡什维利
米兰·昆德拉|||Milan Kundera|昆德拉
泽曼|*齊曼/澤曼|澤曼|Miloš Zeman|米洛什·泽曼
孟德斯鸠|||Montesquieu
麦理浩|||Murray MacLehose
拿破仑·波拿巴|拿破崙|拿破崙|Napoleon Bonaparte|拿破伦
张伯伦|||Neville Chamberlain|内维尔·张伯伦
马基雅维利|馬基維利|馬基雅維利|Niccolò Machiavelli
齐奥塞斯库|西奧塞古|齊奧塞斯庫|Nicolae Ceaușescu|尼古拉·齐奥塞斯库
萨科齐|薩科吉/薩柯吉|薩爾科齊/薩科齊|Nicolas Sarkozy|尼古拉·萨科齐/尼古拉·萨科吉
哥白尼|||Nicolaus Copernicus
奈杰尔·法拉奇|法拉吉|法拉奇|Nigel Farage|奈杰·法拉吉
赫鲁晓夫|赫魯雪夫|赫魯曉夫|Nikita Khrushchev|尼基塔·赫鲁晓夫
帕希尼扬|帕辛揚/帕希尼揚|帕希尼揚|Nikol Pashinyan|尼科尔·帕希尼扬/帕什尼扬
布哈林|||Nikolai Bukharin
德约科维奇|喬科維奇|祖高域|Novak Djokovic|诺瓦克·德约科维奇/诺瓦克·乔科维奇
朔尔茨|蕭茲/蕭爾茲|朔爾茨/肖爾茨|Olaf Scholz|奥拉夫·朔尔茨/奥拉夫·萧兹
俾斯麦|||Otto von Bismarck|奥托·冯·俾斯麦
毕加索|畢卡索|畢加索|Pablo Picasso|巴勃罗·毕加索
佩德罗·桑切斯|佩德羅·桑傑士||Pedro Sánchez
波罗申科|波洛申科/波羅申科|波羅申科|Petro Poroshenko|彼得罗·波罗申科/彼得·波罗申科
柏拉图|||Plato
本笃十六世|||Pope Benedict XVI
方济各|||Pope Francis|教宗方济各/教皇方济各/方济各教宗
若望·保禄二世||若望保祿二世|Pope John Paul II|约翰·保罗二世/约翰保罗二世
良十四世|||Pope Leo XIV|利奥十四世
柴可夫斯基|||Pyotr Ilyich Tchaikovsky|柴科夫斯基
维多利亚女王|||Queen Victoria
纳达尔||*拿度|Rafael Nadal|拉法埃尔·纳达尔/拉斐尔·纳达尔/拉法·纳达尔
卡德罗夫|卡狄羅夫/卡德羅夫|卡德羅夫|Ramzan Kadyrov|拉姆赞·卡德罗夫
伦勃朗|林布蘭|林布蘭|Rembrandt
笛卡尔|笛卡兒|笛卡兒|René Descartes|勒内·笛卡尔
苏纳克||辛偉誠|Rishi Sunak|里希·苏纳克
*菲佐|*費佐|*菲佐|Robert Fico|罗伯特·菲佐
哈贝克|哈柏克/哈貝克|哈貝克|Robert Habeck|罗伯特·哈贝克
莱万多夫斯基||利雲度夫斯基|Robert Lewandowski|罗伯特·莱万多夫斯基
费德勒||費達拿|Roger Federer|罗杰·费德勒/罗杰·费达拿
罗莎·卢森堡|||Rosa Luxemburg
萨尔曼·鲁西迪||魯西迪|Salman Rushdie|拉什迪
桑娜·马林||*馬林|Sanna Marin
库尔茨|庫爾茲|庫爾茨|Sebastian Kurz|塞巴斯蒂安·库尔茨
拉夫罗夫|拉夫羅夫/拉夫洛夫|拉夫羅夫|Sergei Lavrov|谢尔盖·拉夫罗夫/塞吉·拉夫罗夫
绍伊古|蕭依古/紹伊古|紹伊古|Sergei Shoigu|谢尔盖·绍伊古/修伊古
西格蒙德·弗洛伊德|西格蒙德·佛洛伊德||Sigmund Freud
贝卢斯科尼|貝魯斯柯尼|貝盧斯科尼|Silvio Berlusconi|西尔维奥·贝卢斯科尼
波伏娃|西蒙·波娃|西蒙·波娃|Simone de Beauvoir|西蒙娜·德·波伏娃/波伏瓦
米洛舍维奇|米洛塞維奇|米洛舍維奇|Slobodan Milošević|斯洛博丹·米洛舍维奇
苏格拉底|||Socrates
*霍金|||Stephen Hawking|史蒂芬·霍金/斯蒂芬·霍金
季哈诺夫斯卡娅|季哈諾夫斯卡婭/齊卡諾斯卡婭|季哈諾夫斯卡婭|Sviatlana Tsikhanouskaya|斯维特兰娜·季哈诺夫斯卡娅
特雷莎·梅|德蕾莎·梅伊/梅伊|文翠珊|Theresa May|特蕾莎·梅
托尼·布莱尔|東尼·布萊爾|貝理雅|Tony Blair
冯德莱恩|范德賴恩/馮德萊恩|馮德萊恩|Ursula von der Leyen|乌尔苏拉·冯德莱恩/冯·德莱恩
哈维尔|||Václav Havel|瓦茨拉夫·哈维尔
扎卢日内|扎盧茲尼|扎盧日內|Valerii Zaluzhnyi|扎卢日尼
格拉西莫夫|||Valery Gerasimov|瓦列里·格拉西莫夫
雨果|||Victor Hugo|维克多·雨果
欧尔班|*奧班|歐爾班|Viktor Orbán|欧尔班·维克托/维克多·奥班/奥尔班/维克托·欧尔班
亚努科维奇|||Viktor Yanukovych|维克托·亚努科维奇
梵高|梵谷|梵高|Vincent van Gogh|文森特·梵高
列宁|||Vladimir Lenin|弗拉基米尔·列宁/弗拉基米尔·伊里奇·列宁
普京|普丁/蒲亭|普京|Vladimir Putin|弗拉基米尔·普京/弗拉基米尔·普丁/佛拉迪米尔·普京
泽连斯基|澤倫斯基|澤連斯基|Volodymyr Zelensky|弗拉基米尔·泽连斯基/沃洛迪米尔·泽伦斯基/泽林斯基/沃洛季米尔·泽连斯基
伏尔泰|||Voltaire
莎士比亚|||William Shakespeare|威廉·莎士比亚
维利·勃兰特|布蘭特||Willy Brandt|威利·勃兰特
丘吉尔|邱吉爾|邱吉爾|Winston Churchill|温斯顿·丘吉尔/温斯顿·邱吉尔
莫扎特|莫札特|莫扎特|Wolfgang Amadeus Mozart|沃尔夫冈·莫扎特
朔伊布勒|蕭伯樂|朔伊布勒|Wolfgang Schäuble|沃尔夫冈·朔伊布勒
普里戈任|普里格津/普里戈津|普里戈任/普里戈津|Yevgeny Prigozhin|叶夫根尼·普里戈任
季莫申科|提摩申科/季莫申科|季莫申科|Yulia Tymoshenko|尤利娅·季莫申科
加加林|||Yuri Gagarin|尤里·加加林
齐达内|席丹/齊達內|*施丹|Zinedine Zidane|齐内丁·齐达内
`;
